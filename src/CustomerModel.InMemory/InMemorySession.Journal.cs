namespace CustomerModel.InMemory;

// The messages and the audit of the tenant.
internal sealed partial class InMemorySession
{
    private readonly List<AuditEntry> _audit = [];

    public Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default) =>
        Reading(() => space.Outbox.First(most), stop);

    public Task<List<OutboxMessage>> DueMessagesAsync(Instant now, int most, CancellationToken stop = default) =>
        Reading(() => space.Outbox.Due(now, most), stop);

    public Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        WritingAsync(() => space.Outbox.Forget(messages), stop);

    public Task PutOffAsync(FailedDelivery failure, CancellationToken stop = default) =>
        WritingAsync(() => space.Outbox.PutOff(failure), stop);

    public Task<List<ParkedMessage>> ParkedMessagesAsync(int most, CancellationToken stop = default) =>
        Reading(() => space.Outbox.Parked(most), stop);

    public Task<int> RetryAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        WritingAsync(() => space.Outbox.Retry(messages), stop);

    public Task<int> DiscardAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        WritingAsync(() => space.Outbox.Discard(messages), stop);

    public Task<bool> TryLeaseAsync(Lease lease, Instant now, CancellationToken stop = default) =>
        WritingAsync(() => space.Outbox.TryLease(lease, now), stop);

    public Task ReleaseAsync(Lease lease, CancellationToken stop = default) => WritingAsync(() => space.Outbox.Release(lease), stop);

    public Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop = default)
    {
        DemandUsable();
        _audit.AddRange(entries);
        return Task.CompletedTask;
    }

    public Task<List<AuditEntry>> AuditAsync(RecordRef record, int most, long? before, CancellationToken stop = default) =>
        Reading(() => space.Audit.Of(record, most, before), stop);

    private Task WritingAsync(Action write, CancellationToken stop) =>
        WritingAsync(
            () =>
            {
                write();
                return true;
            },
            stop
        );

    private Task<TResult> WritingAsync<TResult>(Func<TResult> write, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        space.Lock.EnterWriteLock();
        try
        {
            return Task.FromResult(write());
        }
        finally
        {
            space.Lock.ExitWriteLock();
        }
    }
}
