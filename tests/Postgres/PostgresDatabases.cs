using Npgsql;

namespace CustomerModel.Postgres;

/// <summary>Databases of one server, each with a role that owns its tables and a role that uses them.</summary>
/// <param name="administrator">The connection string of a role that may make databases and roles.</param>
internal sealed class PostgresDatabases(string administrator)
{
    private const string OwnerRole = "crm_owner";
    private const string ApplicationRole = "crm_app";
    private static int _count;
    private readonly Lock _making = new();
    private bool _hasRoles;

    /// <summary>A new database.</summary>
    /// <param name="template">The name of the database it is copied from; empty when left out.</param>
    public PostgresDatabase New(string? template = null)
    {
        DemandRoles();
        var name = $"crm_{Environment.ProcessId}_{Interlocked.Increment(ref _count)}";
        Run(
            $"CREATE DATABASE {name} OWNER {OwnerRole} TEMPLATE {template ?? "template0"} ENCODING 'UTF8' LOCALE 'C.UTF-8' STRATEGY file_copy"
        );
        return new(name, Connect(name, OwnerRole), Connect(name, ApplicationRole), Connect(name, null));
    }

    public void Drop(PostgresDatabase database) => Run($"DROP DATABASE IF EXISTS {database.Name} WITH (FORCE)");

    private string Connect(string database, string? role)
    {
        var connection = new NpgsqlConnectionStringBuilder(administrator) { Database = database, MaxPoolSize = 20 };
        connection.Username = role ?? connection.Username;
        return connection.ConnectionString;
    }

    private void DemandRoles()
    {
        lock (_making)
        {
            if (!_hasRoles)
            {
                Run(
                    $"""
                    DO $$ BEGIN CREATE ROLE {OwnerRole} LOGIN CREATEDB; EXCEPTION WHEN duplicate_object THEN END $$;
                    DO $$ BEGIN CREATE ROLE {ApplicationRole} LOGIN; EXCEPTION WHEN duplicate_object THEN END $$;
                    """
                );
                _hasRoles = true;
            }
        }
    }

    private void Run(string sql)
    {
        using var connection = new NpgsqlConnection(administrator + ";Pooling=false");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}

/// <summary>How to connect to one database.</summary>
/// <param name="Name">The database.</param>
/// <param name="Owner">As the role that owns the tables.</param>
/// <param name="Application">As the role an application has: it owns nothing and is no superuser.</param>
/// <param name="Administrator">As the role that may do everything.</param>
internal sealed record PostgresDatabase(string Name, string Owner, string Application, string Administrator);
