namespace CustomerModel;

/// <summary>Every reason that a message did not arrive for, besides the handler's own.</summary>
public static class OutboxErrors
{
    /// <summary>The handler took longer for a message than the dispatcher waits.</summary>
    public static DomainError TimedOut { get; } = new("outbox.timed-out", "The handler took too long for a message.");
}
