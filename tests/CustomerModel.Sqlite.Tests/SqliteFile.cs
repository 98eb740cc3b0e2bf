using Microsoft.Data.Sqlite;

namespace CustomerModel.Sqlite.Tests;

/// <summary>A store over a file of its own, and the model over it.</summary>
internal sealed class SqliteFile : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("customer-model-").FullName;

    private SqliteFile(RecordCatalogue catalogue)
    {
        Catalogue = catalogue;
        Store = new(catalogue, ConnectionString);
        Crm = ModelOf(Tenant);
    }

    public static TenantId Tenant { get; } = TenantId.From(new Guid("00000000-0000-7000-8000-0000000000a1"));

    public static TenantId OtherTenant { get; } = TenantId.From(new Guid("00000000-0000-7000-8000-0000000000b2"));

    public RecordCatalogue Catalogue { get; }

    public SqliteStore Store { get; }

    public StoredCustomerModel Crm { get; }

    public string ConnectionString => $"Data Source={Path.Combine(_folder, "crm.db")}";

    public static async Task<SqliteFile> MakeAsync(RecordCatalogue? catalogue = null)
    {
        var file = new SqliteFile(catalogue ?? A.Catalogue());
        await file.Store.MigrateAsync();
        return file;
    }

    public StoredCustomerModel ModelOf(TenantId tenant) =>
        new(Store, Catalogue, A.Clock, new FixedCaller(new(tenant)), options: new() { MostAttempts = 1 });

    /// <summary>Another host over the same file.</summary>
    public async Task<StoredCustomerModel> WithAsync(RecordCatalogue catalogue)
    {
        var store = new SqliteStore(catalogue, ConnectionString);
        await store.MigrateAsync();
        return new(store, catalogue, A.Clock, new FixedCaller(new(Tenant)));
    }

    public Task<TRecord?> FindAsync<TRecord>(Guid id)
        where TRecord : Record => Crm.ReadAsync(read => read.FindAsync<TRecord>(id));

    public Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification)
        where TRecord : Record => Crm.ReadAsync(read => read.ListAsync(specification));

    public Task AddAsync(params Record[] records) =>
        Crm.RunAsync(work =>
        {
            foreach (var record in records)
            {
                work.Add(record);
            }

            return Task.CompletedTask;
        });

    public long Ask(string sql)
    {
        using var connection = new SqliteConnection(ConnectionString);
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToInt64(command.ExecuteScalar(), null);
    }

    /// <summary>Closes the connections to this file that are kept; those to files of other tests are theirs.</summary>
    public void ClearPools()
    {
        foreach (
            var text in (string[])
                [ConnectionString, new SqliteConnectionStringBuilder(ConnectionString) { ForeignKeys = true }.ConnectionString]
        )
        {
            using var connection = new SqliteConnection(text);
            SqliteConnection.ClearPool(connection);
        }
    }

    public void Dispose()
    {
        Store.Dispose();
        ClearPools();
        Directory.Delete(_folder, recursive: true);
    }
}
