using System.Collections.Concurrent;
using CustomerModel.Persistence;
using CustomerModel.PostgreSql;

namespace CustomerModel.Postgres;

/// <summary>The server that tests run on: the one that <c>CUSTOMERMODEL_POSTGRES</c> names, or a private one.</summary>
internal sealed class PostgresServer
{
    private static readonly Lazy<PostgresServer> Started = new(() => new());
    private readonly ConcurrentDictionary<string, Lazy<Task<PostgresDatabase>>> _templates = new(StringComparer.Ordinal);
    private readonly PostgresDatabases _databases = new(
        Environment.GetEnvironmentVariable("CUSTOMERMODEL_POSTGRES") ?? PrivateCluster.Start(isDurable: false).Administrator
    );

    public static PostgresServer Shared => Started.Value;

    /// <summary>An empty database.</summary>
    public PostgresDatabase NewDatabase() => _databases.New();

    /// <summary>A database with the tables of a catalogue, and a store in it as an application has it.</summary>
    public async Task<PostgreSqlStore> NewStoreAsync(RecordCatalogue catalogue) => StoreIn(await NewDatabaseAsync(catalogue), catalogue);

    /// <summary>A database with the tables of a catalogue; those with the same tables are copied from one template.</summary>
    public async Task<PostgresDatabase> NewDatabaseAsync(RecordCatalogue catalogue)
    {
        var template = await _templates.GetOrAdd(ScriptOf(catalogue), _ => new(() => NewTemplateAsync(catalogue))).Value;
        return _databases.New(template.Name);
    }

    public void Drop(PostgresDatabase database) => _databases.Drop(database);

    public static PostgreSqlStore StoreIn(PostgresDatabase database, RecordCatalogue catalogue) =>
        new(catalogue, database.Application, new() { OwnerConnectionString = database.Owner });

    private async Task<PostgresDatabase> NewTemplateAsync(RecordCatalogue catalogue)
    {
        var database = _databases.New();
        await using var store = StoreIn(database, catalogue);
        await store.MigrateAsync();
        return database;
    }

    private static string ScriptOf(RecordCatalogue catalogue)
    {
        using var store = new PostgreSqlStore(catalogue, "Host=nowhere");
        return store.Script();
    }
}
