namespace CustomerModel.Persistence;

/// <summary>The messages of one tenant on their way out. A call is a transaction of its own unless its session has flushed.</summary>
public interface IOutboxSession
{
    /// <summary>Messages that were not acknowledged, those put off and parked included, in the order of their commits.</summary>
    Task<List<OutboxMessage>> PendingMessagesAsync(int most, CancellationToken stop = default);

    /// <summary>Messages to deliver now, in the order of their commits.</summary>
    /// <remarks>A message that waits for another attempt or is parked holds back the later ones of its record, and no others.</remarks>
    /// <param name="now">Messages put off beyond it are not due.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="stop">Gives up.</param>
    Task<List<OutboxMessage>> DueMessagesAsync(Instant now, int most, CancellationToken stop = default);

    /// <summary>Forgets messages that were delivered.</summary>
    Task AcknowledgeAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default);

    /// <summary>Remembers that a delivery failed, and when it is tried again or that it is not.</summary>
    Task PutOffAsync(FailedDelivery failure, CancellationToken stop = default);

    /// <summary>Messages that are tried no more, in the order of their commits.</summary>
    Task<List<ParkedMessage>> ParkedMessagesAsync(int most, CancellationToken stop = default);

    /// <summary>Makes parked messages due again with all their attempts; others stay as they are.</summary>
    /// <returns>How many were parked.</returns>
    Task<int> RetryAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default);

    /// <summary>Forgets parked messages undelivered; others stay as they are.</summary>
    /// <returns>How many were parked.</returns>
    Task<int> DiscardAsync(IReadOnlyCollection<Guid> messages, CancellationToken stop = default);

    /// <summary>Takes or prolongs a lease of the tenant in one step, if nobody else holds it at <paramref name="now"/>.</summary>
    /// <returns>Whether the holder has it.</returns>
    Task<bool> TryLeaseAsync(Lease lease, Instant now, CancellationToken stop = default);

    /// <summary>Gives a lease back before it ends; one that somebody else has taken over stays with them.</summary>
    Task ReleaseAsync(Lease lease, CancellationToken stop = default);
}

/// <summary>The right of one holder to do something alone for a while.</summary>
/// <param name="Name">What for.</param>
/// <param name="Holder">Who.</param>
/// <param name="Until">From then on somebody else may take it.</param>
public sealed record Lease(string Name, Guid Holder, Instant Until);

/// <summary>A delivery that failed.</summary>
/// <param name="Message">The id of the message.</param>
/// <param name="Attempts">How often its delivery has failed by now.</param>
/// <param name="At">When it is tried again; of a parked one, when it was parked.</param>
/// <param name="Reason">A code or the name of an exception; no text from outside.</param>
/// <param name="IsParked">It is tried no more.</param>
public sealed record FailedDelivery(Guid Message, int Attempts, Instant At, string Reason, bool IsParked);

/// <summary>A message that is tried no more until somebody decides about it; later ones of its record wait behind it.</summary>
/// <param name="Message">The message.</param>
/// <param name="Reason">Why its last delivery failed: a code or the name of an exception.</param>
/// <param name="At">When it was parked.</param>
public sealed record ParkedMessage(OutboxMessage Message, string Reason, Instant At);
