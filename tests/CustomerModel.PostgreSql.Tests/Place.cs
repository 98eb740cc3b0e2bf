using CustomerModel.Customers;
using CustomerModel.Postgres;
using CustomerModel.Testing;
using Npgsql;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>One database with the tables of a catalogue, seen as each of its roles.</summary>
internal sealed class Place : IDisposable
{
    private readonly PostgreSqlStore _store;

    private Place(PostgresDatabase database, RecordCatalogue catalogue)
    {
        (Database, Catalogue) = (database, catalogue);
        _store = PostgresServer.StoreIn(database, catalogue);
    }

    public PostgresDatabase Database { get; }

    public RecordCatalogue Catalogue { get; }

    public PostgreSqlStore Store => _store;

    public static CustomField<Account, int> Points { get; } = new("acme.loyalty/points") { Indexed = true };

    public static CustomField<Account, string> Motto { get; } = new("acme.loyalty/motto") { Indexed = true, MaxLength = 60 };

    public static async Task<Place> NewAsync(Action<CatalogueBuilder>? configure = null)
    {
        var catalogue = Known(configure);
        return new(await PostgresServer.Shared.NewDatabaseAsync(catalogue), catalogue);
    }

    /// <summary>A database without any tables.</summary>
    public static Place Empty(Action<CatalogueBuilder>? configure = null) => new(PostgresServer.Shared.NewDatabase(), Known(configure));

    /// <summary>The same database as a host sees it that knows other fields.</summary>
    public Place Knowing(Action<CatalogueBuilder> configure) => new(Database, Known(configure));

    public ICustomerModel ModelOf(TenantId tenant) =>
        new StoredCustomerModel(Store, Catalogue, new FixedClock(), new Source(new(tenant)), [], null, new());

    public static TenantId Tenant(byte number) => TenantId.From(new(0, 0, 0x7000, [0x80, 0, 0, 0, 0, 0, number, 1]));

    public static async Task<T?> AskAsync<T>(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync() is T found ? found : default;
    }

    public static async Task<string> RefusalAsync(string connectionString, string sql)
    {
        var refused = await Should.ThrowAsync<PostgresException>(() => AskAsync<object>(connectionString, sql));
        return refused.SqlState;
    }

    public void Dispose() => _store.Dispose();

    private static RecordCatalogue Known(Action<CatalogueBuilder>? configure)
    {
        var builder = new CatalogueBuilder();
        configure?.Invoke(builder);
        return builder.Build();
    }

    private sealed class Source(Caller caller) : ICallerSource
    {
        public Caller? Current => caller;
    }
}
