using CustomerModel.InMemory;
using CustomerModel.Postgres;
using CustomerModel.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Reliability;

/// <summary>An empty store of one kind, and models of it.</summary>
internal sealed class Place : IDisposable
{
    private readonly string? _file;

    private Place(IStore store, RecordCatalogue catalogue, string? file, PostgresDatabase? database) =>
        (Store, Catalogue, _file, Database) = (store, catalogue, file, database);

    public IStore Store { get; }

    public RecordCatalogue Catalogue { get; }

    /// <summary>The database, on PostgreSQL.</summary>
    public PostgresDatabase? Database { get; }

    public static TenantId Tenant(byte number) => TenantId.From(new(0, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, number, 1]));

    public static async Task<Place> NewAsync(string adapter, Action<CatalogueBuilder>? configure = null)
    {
        var builder = new CatalogueBuilder();
        configure?.Invoke(builder);
        var catalogue = builder.Build();
        switch (adapter)
        {
            case "memory":
                return new(new InMemoryStore(catalogue), catalogue, null, null);
            case "sqlite":
                var file = Path.Combine(Path.GetTempPath(), $"reliability-{Guid.CreateVersion7()}.db");
                var store = new SqliteStore(catalogue, $"Data Source={file}");
                await store.MigrateAsync();
                return new(store, catalogue, file, null);
            default:
                var database = await PostgresServer.Shared.NewDatabaseAsync(catalogue);
                return new(PostgresServer.StoreIn(database, catalogue), catalogue, null, database);
        }
    }

    public ICustomerModel Model(TenantId? tenant = null, IStore? over = null, params IEnumerable<ICommitRule> rules) =>
        new StoredCustomerModel(
            over ?? Store,
            Catalogue,
            SystemClock.Instance,
            new FixedCaller(new(tenant ?? Tenant(1))),
            rules,
            options: new() { MostAttempts = 10 }
        );

    /// <summary>The model as a user of the first tenant sees it where roles decide; <see langword="null"/>: as the system does.</summary>
    public ICustomerModel As(UserId? user, IAccessPolicy access, IStore? over = null) =>
        new StoredCustomerModel(
            over ?? Store,
            Catalogue,
            SystemClock.Instance,
            new FixedCaller(new(Tenant(1), user)),
            access: access,
            options: new() { MostAttempts = 10 }
        );

    public void Dispose()
    {
        (Store as IDisposable)?.Dispose();
        if (_file is not null)
        {
            SqliteConnection.ClearAllPools();
            File.Delete(_file);
        }
    }
}
