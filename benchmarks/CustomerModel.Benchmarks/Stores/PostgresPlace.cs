using CustomerModel.Persistence;
using CustomerModel.Postgres;
using CustomerModel.PostgreSql;
using CustomerModel.Testing;
using Npgsql;

namespace CustomerModel.Benchmarks;

/// <summary>A database of the shipped records, our store in it, and connections as the same role.</summary>
internal sealed class PostgresPlace : IDisposable
{
    public static readonly TenantId Tenant = CustomerModelBuilder.OnlyTenant;

    private PostgresPlace(PostgresDatabase database, RecordCatalogue catalogue)
    {
        (Database, Catalogue) = (database, catalogue);
        Store = PostgresServer.StoreIn(database, catalogue);
        Model = new(Store, catalogue, new FixedClock(), new FixedCaller(new(Tenant)));
        Source = NpgsqlDataSource.Create(database.Application);
        AllPowerful = NpgsqlDataSource.Create(database.Administrator);
    }

    public PostgresDatabase Database { get; }

    public RecordCatalogue Catalogue { get; }

    public PostgreSqlStore Store { get; }

    public StoredCustomerModel Model { get; }

    public NpgsqlDataSource Source { get; }

    /// <summary>As a role that sees every tenant.</summary>
    public NpgsqlDataSource AllPowerful { get; }

    public static async Task<PostgresPlace> NewAsync(Action<CatalogueBuilder>? configure = null)
    {
        var builder = new CatalogueBuilder();
        configure?.Invoke(builder);
        var catalogue = builder.Build();
        return new(await PostgresServer.Shared.NewDatabaseAsync(catalogue), catalogue);
    }

    /// <summary>As whoever owns the tables.</summary>
    public async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(Database.Administrator);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Closes it and leaves nothing on the disk.</summary>
    public void Drop()
    {
        Dispose();
        PostgresServer.Shared.Drop(Database);
    }

    public void Dispose()
    {
        Source.Dispose();
        AllPowerful.Dispose();
        Store.Dispose();
    }
}
