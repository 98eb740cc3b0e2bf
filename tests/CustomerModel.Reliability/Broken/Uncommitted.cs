using System.Collections.Concurrent;
using CustomerModel.Storage;

namespace CustomerModel.Reliability.Broken;

/// <summary>Shows everyone what is flushed but not committed yet.</summary>
internal sealed class Uncommitted(IStoreSession inner, ConcurrentDictionary<RecordRef, Record> flushed) : WrappedSession(inner)
{
    private readonly List<RecordRef> _own = [];

    public override async Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : class
    {
        var record = await base.FindAsync<TRecord>(id, stop);
        return record is not null && flushed.TryGetValue(record.Ref, out var dirty) ? RecordStorage.Copy((TRecord)dirty) : record;
    }

    public override async Task FlushAsync(ChangeSet changes, CancellationToken stop = default)
    {
        foreach (var change in changes.Records.Where(change => change.After is not null))
        {
            flushed[change.Ref] = change.After!;
            _own.Add(change.Ref);
        }

        await base.FlushAsync(changes, stop);
        await Task.Delay(2, stop);
    }

    public override async Task CommitAsync(
        IReadOnlyList<OutboxMessage> messages,
        OperationRecord? operation,
        CancellationToken stop = default
    )
    {
        await base.CommitAsync(messages, operation, stop);
        Hide();
    }

    public override Task RollbackAsync()
    {
        Hide();
        return base.RollbackAsync();
    }

    public override ValueTask DisposeAsync()
    {
        Hide();
        return base.DisposeAsync();
    }

    private void Hide()
    {
        foreach (var record in _own)
        {
            flushed.TryRemove(record, out _);
        }

        _own.Clear();
    }
}
