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
}
