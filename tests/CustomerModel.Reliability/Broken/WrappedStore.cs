namespace CustomerModel.Reliability.Broken;

/// <summary>A store around another one that breaks one of its promises in its sessions.</summary>
internal sealed class WrappedStore(IStore inner, Func<IStoreSession, TenantId, IStoreSession> wrap) : IStore
{
    public Task MigrateAsync(CancellationToken stop = default) => inner.MigrateAsync(stop);

    public Task CheckAsync(CancellationToken stop = default) => inner.CheckAsync(stop);

    public async Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default) =>
        wrap(await inner.OpenAsync(tenant, purpose, stop), tenant);
}

/// <summary>A session that does what another one does, but for what a control overrides.</summary>
internal class WrappedSession(IStoreSession inner) : IStoreSession
{
    protected IStoreSession Inner => inner;

    public virtual Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record => inner.FindAsync<TRecord>(id, stop);

    public Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record => inner.FindManyAsync<TRecord>(ids, stop);

    public virtual Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => inner.ListAsync(specification, stop);

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record => inner.ListAsync(specification, stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => inner.CountAsync(specification, stop);

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => inner.AnyAsync(specification, stop);

    public IAsyncEnumerable<TRecord> StreamAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => inner.StreamAsync(specification, stop);

    public virtual Task FlushAsync(ChangeSet changes, CancellationToken stop = default) => inner.FlushAsync(changes, stop);

    public Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken stop = default) =>
        inner.TakeNumbersAsync(sequence, count, stop);

    public virtual Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default) =>
        inner.CommitAsync(messages, operation, stop);

    public virtual Task RollbackAsync() => inner.RollbackAsync();

    public Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default) =>
        inner.FindOperationAsync(id, stop);

    public Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop = default) => inner.AddAuditAsync(entries, stop);

    public Task<List<AuditEntry>> AuditAsync(RecordRef record, int most, long? before, CancellationToken stop = default) =>
        inner.AuditAsync(record, most, before, stop);

    public Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default) =>
        inner.PendingMessagesAsync(most, stop);

    public Task<List<OutboxMessage>> DueMessagesAsync(Instant now, int most, CancellationToken stop = default) =>
        inner.DueMessagesAsync(now, most, stop);

    public Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        inner.AcknowledgeAsync(messages, stop);

    public Task PutOffAsync(FailedDelivery failure, CancellationToken stop = default) => inner.PutOffAsync(failure, stop);

    public Task<List<ParkedMessage>> ParkedMessagesAsync(int most, CancellationToken stop = default) =>
        inner.ParkedMessagesAsync(most, stop);

    public Task<int> RetryAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) => inner.RetryAsync(messages, stop);

    public Task<int> DiscardAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        inner.DiscardAsync(messages, stop);

    public Task<bool> TryLeaseAsync(Lease lease, Instant now, CancellationToken stop = default) => inner.TryLeaseAsync(lease, now, stop);

    public virtual Task ReleaseAsync(Lease lease, CancellationToken stop = default) => inner.ReleaseAsync(lease, stop);

    public Task<List<AuditEntry>> AuditTrailAsync(long after, int most, CancellationToken stop = default) =>
        inner.AuditTrailAsync(after, most, stop);

    public Task<List<QueuedMessage>> QueueAsync(Guid? after, int most, CancellationToken stop = default) =>
        inner.QueueAsync(after, most, stop);

    public Task<List<OperationRecord>> OperationsAsync(OperationId? after, int most, CancellationToken stop = default) =>
        inner.OperationsAsync(after, most, stop);

    public Task<Dictionary<string, long>> NumbersAsync(CancellationToken stop = default) => inner.NumbersAsync(stop);

    public Task AddOperationsAsync(IReadOnlyList<OperationRecord> operations, CancellationToken stop = default) =>
        inner.AddOperationsAsync(operations, stop);

    public Task RedactAsync(Redaction redaction, CancellationToken stop = default) => inner.RedactAsync(redaction, stop);

    public virtual ValueTask DisposeAsync() => inner.DisposeAsync();
}
