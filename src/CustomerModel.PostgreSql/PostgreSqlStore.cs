using CustomerModel.EntityFrameworkCore;
using Npgsql;

namespace CustomerModel.PostgreSql;

/// <summary>Keeps records in a PostgreSQL database; safe for many threads and many hosts.</summary>
public sealed class PostgreSqlStore : IStore, IAsyncDisposable, IDisposable
{
    private static readonly PostgreSqlDialect Dialect = new();
    private readonly string _connectionString;
    private readonly PostgreSqlOptions _options;
    private readonly SqlParts _parts;
    private readonly PostgreSqlHosts _hosts;

    /// <summary>A store in one database.</summary>
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="connectionString">
    /// In the words of Npgsql, of a role that owns nothing and is no superuser. Several hosts (<c>Host=one,two</c>) are a primary
    /// and its standbys, whichever is which.
    /// </param>
    /// <param name="options">What the store does its own way; the defaults when left out.</param>
    public PostgreSqlStore(RecordCatalogue catalogue, string connectionString, PostgreSqlOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        (_connectionString, _options) = (connectionString, options ?? new());
        _hosts = new(connectionString);
        _parts = Dialect.PartsOf(catalogue);
    }

    /// <summary>Makes the tables, indexes and policies that are missing, those of guests included; safe to repeat and to interrupt.</summary>
    /// <exception cref="StoreException">The server is out of reach, or the schema is of a later package.</exception>
    /// <exception cref="RefusedException">The tables shall be distributed, and the server cannot (<c>store.cannot-distribute</c>).</exception>
    public Task MigrateAsync(CancellationToken stop = default) =>
        AsOwnerAsync(
            connection => PostgreSqlMigration.RunAsync(connection, _parts.Tables, Dialect, RoleToGrant, _options.IsDistributed, stop),
            stop
        );

    /// <inheritdoc/>
    /// <remarks>
    /// Here also: every table forces row-level security (<c>store.tenants-unguarded</c>), the role of the store is neither owner nor
    /// superuser (<c>store.role-too-mighty</c>), the server has the fixes of row-level security (<c>store.server-outdated</c>).
    /// </remarks>
    public Task CheckAsync(CancellationToken stop = default) =>
        ConnectedAsync(
            _hosts,
            async connection =>
            {
                using var commands = new SqlCommands(connection);
                var check = new PostgreSqlCheck(commands, _parts.Tables, Dialect);
                RefusedException.ThrowIfAny(await check.FindAsync(stop).ConfigureAwait(false));
            },
            stop
        );

    /// <summary>Writes every table anew without what was deleted or overwritten, which the server leaves in its files; behind an erasure.</summary>
    /// <remarks>
    /// As the owner of the tables, each of which is locked meanwhile (<c>VACUUM FULL</c>). What a transaction that is still open may see
    /// stays, so it is done when none is, or once more. Backups are not touched.
    /// </remarks>
    /// <exception cref="StoreException">The server is out of reach, or the role may not.</exception>
    public Task PurgeAsync(CancellationToken stop = default) =>
        AsOwnerAsync(
            async connection =>
            {
                using var commands = new SqlCommands(connection);
                var schema = new PostgreSqlSchema(_parts.Tables, Dialect, PostgreSqlMigration.Nothing, _options.IsDistributed);
                foreach (var table in schema.Tables)
                {
                    await commands.RunAsync($"VACUUM FULL {Dialect.Quote(table)}", stop).ConfigureAwait(false);
                }
            },
            stop
        );

    /// <summary>The statements that make a new database, for whoever runs them by hand; they may be repeated.</summary>
    public string Script() => PostgreSqlMigration.Script(_parts.Tables, Dialect, RoleToGrant, _options.IsDistributed);

    /// <inheritdoc/>
    public async Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default)
    {
        try
        {
            var connection = await _hosts.For(purpose).OpenConnectionAsync(stop).ConfigureAwait(false);
            return new SqlSession(_parts, connection, tenant, new(null), purpose);
        }
        catch (NpgsqlException failure)
        {
            throw Failures.Plain(Dialect, failure);
        }
    }

    /// <summary>Closes the connections that are kept for the next session; sessions must have ended.</summary>
    public ValueTask DisposeAsync() => _hosts.DisposeAsync();

    /// <inheritdoc cref="DisposeAsync"/>
    public void Dispose() => _hosts.Dispose();

    private async Task AsOwnerAsync(Func<NpgsqlConnection, Task> work, CancellationToken stop)
    {
        var owner = new PostgreSqlHosts(_options.OwnerConnectionString ?? _connectionString);
        await using (owner.ConfigureAwait(false))
        {
            await ConnectedAsync(owner, work, stop).ConfigureAwait(false);
        }
    }

    private async Task ConnectedAsync(PostgreSqlHosts hosts, Func<NpgsqlConnection, Task> work, CancellationToken stop)
    {
        try
        {
            var connection = await hosts.Primary.OpenConnectionAsync(stop).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                await work(connection).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException failure)
        {
            throw Failures.Plain(Dialect, failure);
        }
    }

    /// <summary>The role of the store, where it does not own the tables.</summary>
    private string? RoleToGrant =>
        _options.OwnerConnectionString is null ? null : new NpgsqlConnectionStringBuilder(_connectionString).Username;
}
