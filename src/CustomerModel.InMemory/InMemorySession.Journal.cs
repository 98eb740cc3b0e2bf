namespace CustomerModel.InMemory;

// The messages and the audit of the tenant.
internal sealed partial class InMemorySession
{
    private readonly List<AuditEntry> _audit = [];
    private readonly List<Action> _journal = [];

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

    public Task<List<AuditEntry>> AuditTrailAsync(long after, int most, CancellationToken stop = default) =>
        Reading(() => space.Audit.After(after, most), stop);

    public Task<List<QueuedMessage>> QueueAsync(Guid? after, int most, CancellationToken stop = default) =>
        Reading(() => space.Outbox.After(after, most), stop);

    public Task<List<OperationRecord>> OperationsAsync(OperationId? after, int most, CancellationToken stop = default) =>
        Reading(() => space.Operations.After(after, most), stop);

    public Task<Dictionary<string, long>> NumbersAsync(CancellationToken stop = default) =>
        Reading(() => new Dictionary<string, long>(space.Sequences, StringComparer.Ordinal), stop);

    public Task AddOperationsAsync(IReadOnlyList<OperationRecord> operations, CancellationToken stop = default) =>
        AtCommit(() =>
        {
            foreach (var operation in operations)
            {
                space.Operations.Add(operation);
            }
        });

    public Task RedactAsync(Redaction redaction, CancellationToken stop = default) =>
        AtCommit(() =>
        {
            space.Audit.Redact(redaction.Audit);
            space.Outbox.Redact(redaction.Messages);
            space.Operations.Redact(redaction.Operations);
        });

    private Task AtCommit(Action write)
    {
        DemandUsable();
        _journal.Add(write);
        return Task.CompletedTask;
    }

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
