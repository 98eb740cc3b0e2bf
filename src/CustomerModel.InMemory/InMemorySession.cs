using System.Runtime.CompilerServices;
using CustomerModel.Storage;

namespace CustomerModel.InMemory;

/// <summary>One session: reads copies of the records of one moment, from its turn to write on those that are committed and its own.</summary>
internal sealed partial class InMemorySession(TenantSpace space, bool isAlone) : IStoreSession
{
    private const int RowsPerTurn = 1_024;
    private Overlay? _overlay;
    private Snapshot? _snapshot;
    private bool _holdsGate;
    private bool _hasFailed;
    private bool _isDisposed;

    public Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record => Reading<TRecord, TRecord?>(reads => reads.Find(id), stop);

    public Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record =>
        Reading<TRecord, List<TRecord>>(reads => [.. ids.Distinct().Select(id => reads.Find(id)).OfType<TRecord>()], stop);

    public Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Reading<TRecord, List<TRecord>>(reads => reads.List(Answered(specification)), stop);

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record => Reading<TRecord, List<TResult>>(reads => reads.List(Answered(specification)), stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Reading<TRecord, int>(reads => reads.Count(Answered(specification)), stop);

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Reading<TRecord, bool>(reads => reads.Any(Answered(specification)), stop);

    /// <summary>References to the rows of one moment are taken at once, eight bytes each; copies are made as they are asked for.</summary>
    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        var rows = await Reading<TRecord, TRecord[]>(reads => [.. reads.Rows(Answered(specification))], stop).ConfigureAwait(false);
        for (var i = 0; i < rows.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            if (i % RowsPerTurn == RowsPerTurn - 1)
            {
                await Task.Yield();
            }

            yield return RecordStorage.Copy(rows[i]);
        }
    }

    /// <summary>Waits for its turn to write; a session whose flush failed has lost what it flushed and writes no more.</summary>
    public async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        DemandUsable();
        await changes.Behind.ConfigureAwait(false);
        if (changes.Records.Count == 0)
        {
            return;
        }

        await EnterAsync(stop).ConfigureAwait(false);
        try
        {
            (_overlay ??= new(space)).Put(changes);
        }
        catch
        {
            Fail();
            throw;
        }
    }

    public async Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken stop = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(sequence);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        DemandUsable();
        await EnterAsync(stop).ConfigureAwait(false);
        return (_overlay ??= new(space)).Take(sequence, count);
    }

    public async Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        DemandUsable();
        await WritingAsync(
                () =>
                {
                    DemandFirst(operation);
                    _overlay?.Publish();
                    space.Outbox.Add(messages);
                    space.Audit.Add(_audit);
                    foreach (var write in _journal)
                    {
                        write();
                    }

                    if (operation is not null)
                    {
                        space.Operations.Add(operation);
                    }
                },
                stop
            )
            .ConfigureAwait(false);
        End();
    }

    public Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default) =>
        Reading(() => space.Operations.Find(id), stop);

    public Task RollbackAsync()
    {
        _hasFailed = false;
        End();
        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        _isDisposed = true;
        End();
        return ValueTask.CompletedTask;
    }

    /// <summary>Two runs of one operation may both have found it undone; the later one has to look again.</summary>
    private void DemandFirst(OperationRecord? operation)
    {
        if (operation is not null && space.Operations.Find(operation.Id) is not null)
        {
            Fail();
            throw new StoreException(StoreErrors.OperationDone(operation.Id.Value), isTransient: true);
        }
    }

    private void DemandUsable()
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (_hasFailed)
        {
            throw new InvalidOperationException("The session failed and is at its end; open another.");
        }
    }

    private async Task EnterAsync(CancellationToken stop)
    {
        if (!_holdsGate)
        {
            await space.Gate.WaitAsync(stop).ConfigureAwait(false);
            _holdsGate = true;
            EndReading();
        }
    }

    private void Fail()
    {
        _hasFailed = true;
        End();
    }

    private void End()
    {
        _overlay = null;
        _audit.Clear();
        _journal.Clear();
        EndReading();
        if (_holdsGate)
        {
            _holdsGate = false;
            space.Gate.Release();
        }
    }

    private Task<TResult> Reading<TRecord, TResult>(Func<SessionReads<TRecord>, TResult> read, CancellationToken stop)
        where TRecord : Record => Reading(() => read(new(space, Own(typeof(TRecord)))), stop);

    private RowOverlay? Own(Type record)
    {
        if (_holdsGate)
        {
            return _overlay?.Find(record);
        }

        _snapshot ??= space.BeginReading();
        return _snapshot.Find(record);
    }

    private void EndReading()
    {
        if (_snapshot is { } snapshot)
        {
            space.EndReading(snapshot);
            _snapshot = null;
        }
    }

    /// <summary>A serializable session is the only writer from its first read on.</summary>
    private async Task<TResult> Reading<TResult>(Func<TResult> read, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        if (isAlone)
        {
            DemandUsable();
            await EnterAsync(stop).ConfigureAwait(false);
        }

        space.Lock.EnterReadLock();
        try
        {
            return read();
        }
        finally
        {
            space.Lock.ExitReadLock();
        }
    }
}
