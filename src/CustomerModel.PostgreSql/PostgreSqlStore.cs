using CustomerModel.EntityFrameworkCore;
using Npgsql;

namespace CustomerModel.PostgreSql;

/// <summary>Keeps records in a PostgreSQL database; safe for many threads and many hosts.</summary>
public sealed class PostgreSqlStore : IStore, IAsyncDisposable, IDisposable
{
    private readonly string _connectionString;
    private readonly PostgreSqlOptions _options;
    private readonly PostgreSqlDialect _dialect = new();
    private readonly SqlParts _parts;
    private readonly NpgsqlDataSource _source;

    /// <summary>A store in one database.</summary>
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="connectionString">In the words of Npgsql, of a role that owns nothing and is no superuser.</param>
    /// <param name="options">What the store does its own way; the defaults when left out.</param>
    public PostgreSqlStore(RecordCatalogue catalogue, string connectionString, PostgreSqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        (_connectionString, _options) = (connectionString, options ?? new());
        _source = NpgsqlDataSource.Create(connectionString);
        _parts = new(catalogue, _dialect);
    }

    /// <summary>Makes the tables, indexes and policies that are missing, those of guests included; safe to repeat and to interrupt.</summary>
    /// <exception cref="StoreException">The server is out of reach, or the schema is of a later package.</exception>
    public async Task MigrateAsync(CancellationToken stop = default)
    {
        var owner = NpgsqlDataSource.Create(_options.OwnerConnectionString ?? _connectionString);
        await using (owner.ConfigureAwait(false))
        {
            try
            {
                await PostgreSqlMigration.RunAsync(owner, _parts.Tables, _dialect, RoleToGrant, stop).ConfigureAwait(false);
            }
            catch (NpgsqlException failure)
            {
                throw Failures.Plain(_dialect, failure);
            }
        }
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Here also: every table forces row-level security (<c>store.tenants-unguarded</c>), the role of the store is neither owner nor
    /// superuser (<c>store.role-too-mighty</c>), the server has the fixes of row-level security (<c>store.server-outdated</c>).
    /// </remarks>
    public async Task CheckAsync(CancellationToken stop = default)
    {
        try
        {
            var connection = await _source.OpenConnectionAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                using var commands = new SqlCommands(connection);
                var errors = await new PostgreSqlCheck(commands, _parts.Tables, _dialect).FindAsync(stop).ConfigureAwait(false);
                if (errors.Count > 0)
                {
                    throw new RefusedException(errors);
                }
            }
        }
        catch (NpgsqlException failure)
        {
            throw Failures.Plain(_dialect, failure);
        }
    }

    /// <summary>The statements that make a new database, for whoever runs them by hand; they may be repeated.</summary>
    public string Script() => PostgreSqlMigration.Script(_parts.Tables, _dialect, RoleToGrant);

    /// <inheritdoc/>
    public async Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default)
    {
        try
        {
            return new SqlSession(_parts, await _source.OpenConnectionAsync(stop).ConfigureAwait(false), tenant, new(null), purpose);
        }
        catch (NpgsqlException failure)
        {
            throw Failures.Plain(_dialect, failure);
        }
    }

    /// <summary>Closes the connections that are kept for the next session; sessions must have ended.</summary>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _source.Dispose();

    /// <summary>The role of the store, where it does not own the tables.</summary>
    private string? RoleToGrant =>
        _options.OwnerConnectionString is null ? null : new NpgsqlConnectionStringBuilder(_connectionString).Username;
}
