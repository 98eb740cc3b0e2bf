namespace CustomerModel.Testing;

/// <summary>A session whose every step can fail.</summary>
internal sealed class FaultySession(IStoreSession inner, SessionFaults faults) : IStoreSession
{
    public Task<TRecord?> FindAsync<TRecord>(Guid id, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.FindAsync<TRecord>(id, stop), stop);

    public Task<List<TRecord>> FindManyAsync<TRecord>(IReadOnlyCollection<Guid> ids, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.FindManyAsync<TRecord>(ids, stop), stop);

    public Task<List<TRecord>> ListAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.ListAsync(specification, stop), stop);

    public Task<List<TResult>> ListAsync<TRecord, TResult>(ISpecification<TRecord, TResult> specification, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.ListAsync(specification, stop), stop);

    public Task<int> CountAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.CountAsync(specification, stop), stop);

    public Task<bool> AnyAsync<TRecord>(ISpecification<TRecord> specification, CancellationToken stop = default)
        where TRecord : Record => Read(() => inner.AnyAsync(specification, stop), stop);

    public async IAsyncEnumerable<TRecord> StreamAsync<TRecord>(
        ISpecification<TRecord> specification,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop = default
    )
        where TRecord : Record
    {
        var records = inner.StreamAsync(specification, stop).GetAsyncEnumerator(stop);
        await using (records.ConfigureAwait(false))
        {
            while (await Read(() => records.MoveNextAsync().AsTask(), stop).ConfigureAwait(false))
            {
                yield return records.Current;
            }
        }
    }

    public Task FlushAsync(ChangeSet changes, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Write, () => inner.FlushAsync(changes, stop), stop);

    public Task<long> TakeNumbersAsync(string sequence, int count, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Write, () => inner.TakeNumbersAsync(sequence, count, stop), stop);

    public Task AddAuditAsync(IReadOnlyList<AuditEntry> entries, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Write, () => inner.AddAuditAsync(entries, stop), stop);

    public Task CommitAsync(IReadOnlyList<OutboxMessage> messages, OperationRecord? operation, CancellationToken stop = default) =>
        faults.RunAsync(
            StoreStep.Commit,
            () => inner.CommitAsync(messages, operation, stop),
            stop,
            operation?.Id.Value.ToString("D") ?? ""
        );

    public Task RollbackAsync() => inner.RollbackAsync();

    public Task<OperationRecord?> FindOperationAsync(OperationId id, CancellationToken stop = default) =>
        Read(() => inner.FindOperationAsync(id, stop), stop);

    public Task<List<AuditEntry>> AuditAsync(RecordRef record, int most, long? before, CancellationToken stop = default) =>
        Read(() => inner.AuditAsync(record, most, before, stop), stop);

    public Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default) =>
        Read(() => inner.PendingMessagesAsync(most, stop), stop);

    public Task<List<OutboxMessage>> DueMessagesAsync(Instant now, int most, CancellationToken stop = default) =>
        Read(() => inner.DueMessagesAsync(now, most, stop), stop);

    public Task<List<ParkedMessage>> ParkedMessagesAsync(int most, CancellationToken stop = default) =>
        Read(() => inner.ParkedMessagesAsync(most, stop), stop);

    public Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.AcknowledgeAsync(messages, stop), stop);

    public Task PutOffAsync(FailedDelivery failure, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.PutOffAsync(failure, stop), stop);

    public Task<int> RetryAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.RetryAsync(messages, stop), stop);

    public Task<int> DiscardAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.DiscardAsync(messages, stop), stop);

    public Task<bool> TryLeaseAsync(Lease lease, Instant now, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.TryLeaseAsync(lease, now, stop), stop);

    public Task ReleaseAsync(Lease lease, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Deliver, () => inner.ReleaseAsync(lease, stop), stop);

    public Task<List<AuditEntry>> AuditTrailAsync(long after, int most, CancellationToken stop = default) =>
        Read(() => inner.AuditTrailAsync(after, most, stop), stop);

    public Task<List<QueuedMessage>> QueueAsync(Guid? after, int most, CancellationToken stop = default) =>
        Read(() => inner.QueueAsync(after, most, stop), stop);

    public Task<List<OperationRecord>> OperationsAsync(OperationId? after, int most, CancellationToken stop = default) =>
        Read(() => inner.OperationsAsync(after, most, stop), stop);

    public Task<Dictionary<string, long>> NumbersAsync(CancellationToken stop = default) => Read(() => inner.NumbersAsync(stop), stop);

    public Task AddOperationsAsync(IReadOnlyList<OperationRecord> operations, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Write, () => inner.AddOperationsAsync(operations, stop), stop);

    public Task RedactAsync(Redaction redaction, CancellationToken stop = default) =>
        faults.RunAsync(StoreStep.Write, () => inner.RedactAsync(redaction, stop), stop);

    public ValueTask DisposeAsync() => inner.DisposeAsync();

    private Task<TResult> Read<TResult>(Func<Task<TResult>> read, CancellationToken stop) => faults.RunAsync(StoreStep.Read, read, stop);
}
