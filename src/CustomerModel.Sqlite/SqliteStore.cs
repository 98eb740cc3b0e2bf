using CustomerModel.EntityFrameworkCore;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Sqlite;

/// <summary>Keeps records in a SQLite file; safe for many threads, one of which writes at a time.</summary>
public sealed class SqliteStore : IStore, IDisposable
{
    private const int Schema = 1;
    private static readonly SqliteDialect Dialect = new();
    private readonly string _connectionString;
    private readonly SqlParts _parts;
    private readonly SemaphoreSlim _writers = new(1, 1);

    /// <summary>A store over one file.</summary>
    /// <param name="catalogue">Everything the host knows of its records.</param>
    /// <param name="connectionString">In the words of Microsoft.Data.Sqlite: <c>Data Source=crm.db</c>. A private memory database is lost between sessions.</param>
    public SqliteStore(RecordCatalogue catalogue, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(catalogue);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        _connectionString = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true }.ConnectionString;
        _parts = Dialect.PartsOf(catalogue);
    }

    /// <summary>Makes the tables and indexes that are missing, those of guests included; safe to repeat and to interrupt.</summary>
    /// <exception cref="StoreException">The file is out of reach, or of a later package.</exception>
    public Task MigrateAsync(CancellationToken stop = default) =>
        ConnectedAsync(
            async commands =>
            {
                await commands.RunAsync("PRAGMA journal_mode = WAL", stop).ConfigureAwait(false);
                await MigrateAsync(commands, stop).ConfigureAwait(false);
            },
            stop
        );

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken stop = default) =>
        ConnectedAsync(async commands => RefusedException.ThrowIfAny(await FaultsAsync(commands, stop).ConfigureAwait(false)), stop);

    /// <summary>Reads the whole file and looks for damage, indexes and references included; takes its time on a large file.</summary>
    /// <exception cref="RefusedException">The file is damaged (<c>store.damaged</c>), with what SQLite says to each place.</exception>
    /// <exception cref="StoreException">The file is out of reach, or so damaged that it cannot be read at all.</exception>
    public Task CheckIntegrityAsync(CancellationToken stop = default) =>
        ConnectedAsync(async commands => RefusedException.ThrowIfAny(await DamageAsync(commands, stop).ConfigureAwait(false)), stop);

    /// <summary>Writes the file anew without what was deleted or overwritten, which SQLite leaves in free pages; behind an erasure.</summary>
    /// <remarks>Needs as much free space as the file has, and that nobody works on it.</remarks>
    /// <exception cref="StoreException">Somebody does, or the disk is full; nothing has changed.</exception>
    public Task PurgeAsync(CancellationToken stop = default) =>
        ConnectedAsync(
            async commands =>
            {
                await commands.RunAsync("VACUUM", stop).ConfigureAwait(false);
                await commands.RunAsync("PRAGMA wal_checkpoint(TRUNCATE)", stop).ConfigureAwait(false);
            },
            stop
        );

    /// <inheritdoc/>
    /// <remarks>A session connects with its first question: one that waits for its turn to write then gets the connection, and all the pages it holds, of the one in front.</remarks>
    public Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult<IStoreSession>(
            new SqlSession(_parts, new SqliteConnection(_connectionString), tenant, new(_writers), purpose)
        );
    }

    /// <summary>Closes the connections that are kept for the next session; sessions must have ended.</summary>
    public void Dispose()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        _writers.Dispose();
    }

    private async Task ConnectedAsync(Func<SqlCommands, Task> work, CancellationToken stop)
    {
        var connection = await ConnectAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            using var commands = new SqlCommands(connection);
            try
            {
                await work(commands).ConfigureAwait(false);
            }
            catch (SqliteException failure)
            {
                throw Failures.Plain(Dialect, failure);
            }
        }
    }

    private static async Task<List<DomainError>> DamageAsync(SqlCommands commands, CancellationToken stop)
    {
        var said = await SideStatements
            .ListAsync(commands.Get("PRAGMA integrity_check"), row => row.GetString(0), stop)
            .ConfigureAwait(false);
        var dangling = await SideStatements
            .ListAsync(commands.Get("PRAGMA foreign_key_check"), row => $"{row.GetString(0)} names what is not in {row.GetString(2)}", stop)
            .ConfigureAwait(false);
        return [.. said.Where(line => line != "ok").Concat(dangling.Distinct(StringComparer.Ordinal)).Select(StoreErrors.Damaged)];
    }

    private async Task<List<DomainError>> FaultsAsync(SqlCommands commands, CancellationToken stop)
    {
        var found = (long)(await commands.Get("PRAGMA user_version").ExecuteScalarAsync(stop).ConfigureAwait(false))!;
        if (found != Schema)
        {
            return [StoreErrors.SchemaMismatch(found == 0 ? "none" : $"{found}", $"{Schema}")];
        }

        var existing = await commands.NamesAsync(SqliteSchema.Existing, stop).ConfigureAwait(false);
        var indexes = await commands.NamesAsync("SELECT 'index', name FROM sqlite_schema WHERE type = 'index'", stop).ConfigureAwait(false);
        return new SqliteSchema(_parts.Tables, Dialect, existing).FaultsIn(indexes["index"]);
    }

    private async Task MigrateAsync(SqlCommands commands, CancellationToken stop)
    {
        await commands.RunAsync(SqliteDialect.BeginImmediate, stop).ConfigureAwait(false);
        var found = (long)(await commands.Get("PRAGMA user_version").ExecuteScalarAsync(stop).ConfigureAwait(false))!;
        if (found > Schema)
        {
            await commands.RunAsync("ROLLBACK", stop).ConfigureAwait(false);
            throw new StoreException(StoreErrors.SchemaMismatch($"{found}", $"{Schema}"), isTransient: false);
        }

        var existing = await commands.NamesAsync(SqliteSchema.Existing, stop).ConfigureAwait(false);
        await commands.RunAsync(new SqliteSchema(_parts.Tables, Dialect, existing).Script(), stop).ConfigureAwait(false);
        await commands.RunAsync(SqliteStatistics.Script(_parts.Tables), stop).ConfigureAwait(false);
        await commands.RunAsync($"PRAGMA user_version = {Schema}", stop).ConfigureAwait(false);
        await commands.RunAsync("COMMIT", stop).ConfigureAwait(false);
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken stop)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(stop).ConfigureAwait(false);
            return connection;
        }
        catch (SqliteException failure)
        {
            await connection.DisposeAsync().ConfigureAwait(false);
            throw Failures.Plain(Dialect, failure);
        }
    }
}
