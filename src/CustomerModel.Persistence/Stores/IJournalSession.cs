namespace CustomerModel.Persistence;

/// <summary>Everything a tenant keeps beside its records, page by page in an order of its own: for copies, exports and erasures.</summary>
public interface IJournalSession
{
    /// <summary>Entries of the audit of all records, oldest first.</summary>
    /// <param name="after">Only those with a higher <see cref="AuditEntry.Sequence"/>; 0 begins with the oldest.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<AuditEntry>> AuditTrailAsync(long after, int most, CancellationToken stop = default);

    /// <summary>Messages that were not acknowledged, in the order of their commits, with what became of their deliveries.</summary>
    /// <param name="after">Only those behind this one; <see langword="null"/> begins with the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<QueuedMessage>> QueueAsync(Guid? after, int most, CancellationToken stop = default);

    /// <summary>Operations that took place, by id.</summary>
    /// <param name="after">Only those behind this one; <see langword="null"/> begins with the first.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<OperationRecord>> OperationsAsync(OperationId? after, int most, CancellationToken stop = default);

    /// <summary>Remembers operations that took place in another store; they are there once the session has committed.</summary>
    Task AddOperationsAsync(IReadOnlyList<OperationRecord> operations, CancellationToken stop = default);

    /// <summary>The last number taken of each sequence.</summary>
    Task<Dictionary<string, long>> NumbersAsync(CancellationToken stop = default);

    /// <summary>Puts other texts in the place of those that may not be kept; they are there once the session has committed.</summary>
    Task RedactAsync(Redaction redaction, CancellationToken stop = default);
}

/// <summary>A message on its way out.</summary>
/// <param name="Message">The message.</param>
/// <param name="Failure">How its last delivery failed; <see langword="null"/> when none did.</param>
public sealed record QueuedMessage(OutboxMessage Message, FailedDelivery? Failure);

/// <summary>What is kept instead of what was; what is not there any more is left alone.</summary>
/// <param name="Audit">Entries, known by their <see cref="AuditEntry.Sequence"/>, with other fields.</param>
/// <param name="Messages">Messages, known by their id, with another body.</param>
/// <param name="Operations">Operations, known by their id, with another result.</param>
public sealed record Redaction(
    IReadOnlyList<AuditEntry> Audit,
    IReadOnlyList<OutboxMessage> Messages,
    IReadOnlyList<OperationRecord> Operations
);
