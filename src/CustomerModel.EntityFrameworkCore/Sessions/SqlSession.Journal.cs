namespace CustomerModel.EntityFrameworkCore;

// The messages and the audit of the tenant.
internal sealed partial class SqlSession
{
    public Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Outbox.PendingAsync(_commands, tenant, most, stop), stop);

    public Task<List<OutboxMessage>> DueMessagesAsync(Instant now, int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Outbox.DueAsync(_commands, tenant, now, most, stop), stop);

    public Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return WritingAsync(() => parts.Outbox.AcknowledgeAsync(_commands, tenant, messages, stop), stop);
    }

    public Task PutOffAsync(FailedDelivery failure, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(failure);
        return WritingAsync(() => parts.Outbox.PutOffAsync(_commands, tenant, failure, stop), stop);
    }

    public Task<List<ParkedMessage>> ParkedMessagesAsync(int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Outbox.ParkedAsync(_commands, tenant, most, stop), stop);

    public Task<int> RetryAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return WritingAsync(() => parts.Outbox.RetryAsync(_commands, tenant, messages, stop), stop);
    }

    public Task<int> DiscardAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(messages);
        return WritingAsync(() => parts.Outbox.DiscardAsync(_commands, tenant, messages, stop), stop);
    }

    public Task<bool> TryLeaseAsync(Lease lease, Instant now, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return WritingAsync(() => parts.Outbox.TryLeaseAsync(_commands, tenant, lease, now, stop), stop);
    }

    public Task ReleaseAsync(Lease lease, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(lease);
        return WritingAsync(() => parts.Outbox.ReleaseAsync(_commands, tenant, lease, stop), stop);
    }

    public async Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(entries);
        if (entries.Count > 0)
        {
            await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
            await GuardedAsync(() => parts.Audit.AddAsync(_commands, tenant, entries, stop)).ConfigureAwait(false);
        }
    }

    public Task<List<AuditEntry>> AuditAsync(RecordRef record, int most, long? before, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Audit.ListAsync(_commands, tenant, record, most, before, stop), stop);

    public Task<List<AuditEntry>> AuditTrailAsync(long after, int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Audit.TrailAsync(_commands, tenant, after, most, stop), stop);

    public Task<List<QueuedMessage>> QueueAsync(Guid? after, int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Outbox.QueueAsync(_commands, tenant, after, most, stop), stop);

    public Task<List<OperationRecord>> OperationsAsync(OperationId? after, int most, CancellationToken stop = default) =>
        ReadingAsync(() => parts.Journal.ListAsync(_commands, tenant, after, most, stop), stop);

    public Task<Dictionary<string, long>> NumbersAsync(CancellationToken stop = default) =>
        ReadingAsync(() => parts.Journal.NumbersAsync(_commands, tenant, stop), stop);

    public async Task AddOperationsAsync(IReadOnlyList<OperationRecord> operations, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(operations);
        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        await GuardedAsync(async () =>
            {
                await parts.Journal.AddOperationsAsync(_commands, tenant, operations, stop).ConfigureAwait(false);
                return true;
            })
            .ConfigureAwait(false);
    }

    public async Task RedactAsync(Redaction redaction, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(redaction);
        await BeginAsync(Phase.Writing, stop).ConfigureAwait(false);
        await GuardedAsync(async () =>
            {
                await parts.Audit.RedactAsync(_commands, tenant, redaction.Audit, stop).ConfigureAwait(false);
                await parts.Outbox.RedactAsync(_commands, tenant, redaction.Messages, stop).ConfigureAwait(false);
                await parts.Journal.RedactAsync(_commands, tenant, redaction.Operations, stop).ConfigureAwait(false);
                return true;
            })
            .ConfigureAwait(false);
    }
}
