namespace CustomerModel.Activities;

/// <summary>What the activities that close a document have in common; each is made complete and stays as history.</summary>
public abstract class CloseActivity : AggregateRoot<ActivityId>
{
    private protected CloseActivity(ActivityId id)
        : base(id) { }

    /// <summary>What happened, in a few words.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>What there is to say of it.</summary>
    public string? Description { get; internal set; }

    /// <summary>When it happened.</summary>
    public Instant? ActualEnd { get; internal set; }

    /// <summary>The currency of its amounts.</summary>
    public Currency? Currency { get; internal set; }

    /// <summary>Closing is done when it is recorded: always completed.</summary>
    public CloseActivityStatus Status { get; internal set; } = CloseActivityStatus.Completed;

    /// <summary>The state the status belongs to.</summary>
    public CloseActivityState State { get; internal set; } = CloseActivityState.Completed;

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => CloseActivityErrors.ReadOnly;

    private protected void Fill(in Closing closing)
    {
        (Subject, Description) = (closing.Subject, PlainText.Normalize(closing.Description));
        (Currency, Owner, ActualEnd) = (closing.Currency, closing.Owner, closing.Now.ToInstant());
    }
}
