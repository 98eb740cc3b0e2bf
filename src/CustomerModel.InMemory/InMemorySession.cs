using System.Runtime.CompilerServices;
using CustomerModel.Storage;

namespace CustomerModel.InMemory;

/// <summary>One session: reads copies of committed records, over them its own overlay once it has flushed.</summary>
internal sealed class InMemorySession(TenantSpace space) : IStoreSession
{
    private const int Chunk = 1_024;
    private static readonly StoredRowsEvaluator Evaluator = new();
    private Overlay? _overlay;
    private bool _holdsGate;

    public Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => Current<TRecord>(id) is { } record ? RecordStorage.Copy(record) : null));
    }

    public Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => ids.Select(Current<TRecord>).OfType<TRecord>().Select(RecordStorage.Copy).ToList()));
    }

    public Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => Evaluator.Evaluate(Rows<TRecord>(), specification).Select(RecordStorage.Copy).ToList()));
    }

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => Evaluator.Evaluate(Rows<TRecord>(), specification).ToList()));
    }

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => Rows<TRecord>().Count(specification.IsSatisfiedBy)));
    }

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record
    {
        stop.ThrowIfCancellationRequested();
        return Task.FromResult(Reading(() => Rows<TRecord>().Any(specification.IsSatisfiedBy)));
    }

    /// <summary>The references are taken at once, the copies made as they are asked for: a moment's state in little memory.</summary>
    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        var rows = Reading(() => Evaluator.Evaluate(Rows<TRecord>(), specification).ToArray());
        for (var i = 0; i < rows.Length; i++)
        {
            stop.ThrowIfCancellationRequested();
            if (i % Chunk == Chunk - 1)
            {
                await Task.Yield();
            }

            yield return RecordStorage.Copy(rows[i]);
        }
    }

    public async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        if (!_holdsGate)
        {
            await space.Gate.WaitAsync(stop).ConfigureAwait(false);
            _holdsGate = true;
        }

        Flush.Apply(space, _overlay ??= new(), changes);
    }

    public Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        space.Lock.EnterWriteLock();
        try
        {
            if (operation is { } once && space.Operations.ContainsKey(once.Id))
            {
                throw new StoreException(StoreErrors.OperationDone(once.Id.Value), isTransient: true);
            }

            if (_overlay is { } overlay)
            {
                Flush.Publish(space, overlay);
            }

            space.Outbox.AddRange(messages);
            if (operation is not null)
            {
                space.Operations.Add(operation.Id, operation);
            }
        }
        finally
        {
            space.Lock.ExitWriteLock();
            End();
        }

        return Task.CompletedTask;
    }

    public Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default) =>
        Task.FromResult(Reading(() => space.Operations.GetValueOrDefault(id)));

    public Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default) =>
        Task.FromResult(Reading(() => space.Outbox.Take(most).ToList()));

    public Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default)
    {
        space.Lock.EnterWriteLock();
        try
        {
            HashSet<Guid> delivered = [.. messages];
            space.Outbox.RemoveAll(message => delivered.Contains(message.Id));
        }
        finally
        {
            space.Lock.ExitWriteLock();
        }

        return Task.CompletedTask;
    }

    public ValueTask DisposeAsync()
    {
        End();
        return ValueTask.CompletedTask;
    }

    private void End()
    {
        _overlay = null;
        if (_holdsGate)
        {
            _holdsGate = false;
            space.Gate.Release();
        }
    }

    private TRecord? Current<TRecord>(Guid id)
        where TRecord : Record =>
        _overlay is { } overlay && overlay.TryFind(typeof(TRecord), id, out var own) ? (TRecord?)own : space.Table<TRecord>().Find(id);

    private IEnumerable<TRecord> Rows<TRecord>()
        where TRecord : Record => _overlay is { } overlay ? overlay.Over(space.Table<TRecord>().Rows) : space.Table<TRecord>().Rows;

    private TResult Reading<TResult>(Func<TResult> read)
    {
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
