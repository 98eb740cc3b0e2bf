using System.Data.Common;
using System.Runtime.CompilerServices;

namespace CustomerModel.EntityFrameworkCore;

/// <summary>One session on one connection: reads in a transaction that sees one state, from its first flush in one that writes.</summary>
internal sealed partial class SqlSession(SqlParts parts, DbConnection connection, TenantId tenant, WriterGate gate, SessionPurpose purpose)
    : IStoreSession
{
    private readonly SqlCommands _commands = new(connection);
    private readonly List<RecordChange> _flushed = [];
    private Phase _phase;
    private SpecificationQueries? _queries;

    private enum Phase
    {
        Idle,
        Reading,
        Writing,
    }

    private SpecificationQueries Queries => _queries ??= new(parts, connection, tenant);

    public Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record =>
        ReadingAsync(
            async () => (TRecord?)await parts.ReaderOf(typeof(TRecord)).FindAsync(_commands, tenant, id, stop).ConfigureAwait(false),
            opensWithQuestion: true,
            stop
        );

    public Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record =>
        ReadingAsync(
            () => parts.ReaderOf(typeof(TRecord)).FindManyAsync<TRecord>(_commands, tenant, ids, stop),
            opensWithQuestion: true,
            stop
        );

    public async Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        var all = new List<TRecord>();
        var byId = QueryShape.IsByIdAlone(specification);
        await foreach (var page in PagesAsync(specification, !byId, byCursor: false, stop).ConfigureAwait(false))
        {
            all.AddRange(page);
        }

        if (byId)
        {
            all.Sort(static (left, right) => left.Ref.Id.CompareTo(right.Ref.Id));
        }

        if (QueryShape.IsBackwards(specification))
        {
            all.Reverse();
        }

        return all;
    }

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record => ReadingAsync(() => Queries.ListAsync(specification, stop), stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => ReadingAsync(() => Queries.CountAsync(specification, stop), stop);

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => ReadingAsync(() => Queries.AnyAsync(specification, stop), stop);

    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        if (QueryShape.IsBackwards(specification))
        {
            foreach (var record in await ListAsync(specification, stop).ConfigureAwait(false))
            {
                yield return record;
            }

            yield break;
        }

        await foreach (var page in PagesAsync(specification, ordered: true, !parts.Dialect.ReadsWhileReading, stop).ConfigureAwait(false))
        {
            foreach (var record in page)
            {
                stop.ThrowIfCancellationRequested();
                yield return record;
            }
        }
    }

    public async Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(sequence);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        return await ReadingAsync(() => parts.Journal.TakeNumbersAsync(_commands, tenant, sequence, count, stop), stop)
            .ConfigureAwait(false);
    }

    public async Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        DemandWhole();
        if (_phase != Phase.Writing && messages.Count == 0 && operation is null)
        {
            return;
        }

        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        await JournalAsync(messages, operation, stop).ConfigureAwait(false);
        bool isSafe;
        try
        {
            isSafe = await parts.Dialect.CommitAsync(_commands).ConfigureAwait(false);
        }
        catch (DbException failure)
        {
            await BackFromCommitAsync(failure).ConfigureAwait(false);
            throw await Failures.OfCommitAsync(parts, _commands, tenant, _flushed, operation, failure, stop).ConfigureAwait(false);
        }

        _flushed.Clear();
        Ended();
        if (!isSafe)
        {
            throw new StoreException(StoreErrors.CommitUnknown($"{operation?.Id.Value}"), isTransient: false);
        }
    }

    public Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Journal.FindAsync(_commands, tenant, id, stop), stop);

    public async Task RollbackAsync()
    {
        if (_phase != Phase.Idle && _commands.Opening is null)
        {
            try
            {
                await _commands.RunAsync("ROLLBACK", CancellationToken.None).ConfigureAwait(false);
            }
            catch (Exception failure) when (failure is DbException or InvalidOperationException)
            {
                // The connection is gone or the database has rolled back by itself; there is nothing left to undo.
            }
        }

        _flushed.Clear();
        _broken = null;
        Ended();
    }

    public async ValueTask DisposeAsync()
    {
        await RollbackAsync().ConfigureAwait(false);
        _queries?.Dispose();
        _commands.Dispose();
        await connection.DisposeAsync().ConfigureAwait(false);
    }

    private async IAsyncEnumerable<List<TRecord>> PagesAsync<TRecord>(
        ISpecification<TRecord> specification,
        bool ordered,
        bool byCursor,
        [EnumeratorCancellation] CancellationToken stop
    )
        where TRecord : Record
    {
        await BeginAsync(Phase.Reading, stop, opensWithQuestion: !byCursor).ConfigureAwait(false);
        var reader = parts.ReaderOf(typeof(TRecord));
        using var command = Queries.CommandOf(specification, ordered);
        var pages = (
            byCursor
                ? reader.PagesByCursorAsync<TRecord>(command, _commands, tenant, stop)
                : reader.PagesAsync<TRecord>(command, null, _commands, tenant, stop)
        ).GetAsyncEnumerator(stop);
        await using (pages.ConfigureAwait(false))
        {
            while (await GuardedAsync(() => pages.MoveNextAsync().AsTask()).ConfigureAwait(false))
            {
                yield return pages.Current;
            }
        }
    }
}
