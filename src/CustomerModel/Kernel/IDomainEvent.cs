namespace CustomerModel;

/// <summary>A fact about a record, in the past tense; holds ids and values, never aggregates.</summary>
/// <remarks>Events leave through the outbox of the store in the transaction that makes them true, at least once and in order per record.</remarks>
public interface IDomainEvent
{
    /// <summary>When it was recorded.</summary>
    Instant At { get; }
}
