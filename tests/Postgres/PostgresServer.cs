using System.Collections.Concurrent;
using CustomerModel.Persistence;
using CustomerModel.PostgreSql;
using Npgsql;

namespace CustomerModel.Postgres;

/// <summary>The server that tests run on: the one that <c>CUSTOMERMODEL_POSTGRES</c> names (of a role that may make databases and roles), or a private one.</summary>
internal sealed class PostgresServer
{
    public const string Owner = "crm_owner";
    public const string Application = "crm_app";
    private static readonly Lazy<PostgresServer> Started = new(() => new());
    private readonly ConcurrentDictionary<string, Lazy<Task<string>>> _templates = new(StringComparer.Ordinal);
    private readonly string _administrator;
    private int _databases;

    private PostgresServer()
    {
        _administrator =
            Environment.GetEnvironmentVariable("CUSTOMERMODEL_POSTGRES")
            ?? PrivateCluster.Start(isDurable: false).Connect("postgres", PrivateCluster.Superuser);
        Run(
            $"""
            DO $$ BEGIN CREATE ROLE {Owner} LOGIN CREATEDB; EXCEPTION WHEN duplicate_object THEN END $$;
            DO $$ BEGIN CREATE ROLE {Application} LOGIN; EXCEPTION WHEN duplicate_object THEN END $$;
            """
        );
    }

    public static PostgresServer Shared => Started.Value;

    /// <summary>An empty database that the owner owns.</summary>
    public string NewDatabase() => NewDatabase("template0");

    /// <summary>A database with the tables of a catalogue, and a store in it as an application has it.</summary>
    public async Task<PostgreSqlStore> NewStoreAsync(RecordCatalogue catalogue)
    {
        var template = await _templates.GetOrAdd(ScriptOf(catalogue), _ => new(() => NewTemplateAsync(catalogue))).Value;
        return StoreIn(NewDatabase(template), catalogue);
    }

    public PostgreSqlStore StoreIn(string database, RecordCatalogue catalogue) =>
        new(catalogue, Connect(database, Application), new() { OwnerConnectionString = Connect(database, Owner) });

    public string Connect(string database, string role) =>
        new NpgsqlConnectionStringBuilder(_administrator)
        {
            Database = database,
            Username = role,
            MaxPoolSize = 20,
        }.ConnectionString;

    public void Drop(string database) => Run($"DROP DATABASE IF EXISTS {database} WITH (FORCE)");

    /// <summary>Catalogues with the same tables share a template, from which a database is made faster than by its script.</summary>
    private async Task<string> NewTemplateAsync(RecordCatalogue catalogue)
    {
        var name = NewDatabase();
        await using var store = StoreIn(name, catalogue);
        await store.MigrateAsync();
        return name;
    }

    private static string ScriptOf(RecordCatalogue catalogue)
    {
        using var store = new PostgreSqlStore(catalogue, "Host=nowhere");
        return store.Script();
    }

    private string NewDatabase(string template)
    {
        var name = $"crm_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        Run($"CREATE DATABASE {name} OWNER {Owner} TEMPLATE {template} ENCODING 'UTF8' LOCALE 'C.UTF-8' STRATEGY file_copy");
        return name;
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(_administrator + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
