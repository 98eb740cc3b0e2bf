namespace CustomerModel.Activities;

/// <summary>A letter that is to be written, or was.</summary>
public sealed class Letter : AttendedActivity<LetterStatus>
{
    private static readonly ActivityPartyRole[] Roles =
    [
        ActivityPartyRole.Sender,
        ActivityPartyRole.To,
        ActivityPartyRole.Cc,
        ActivityPartyRole.Bcc,
    ];

    private Letter(ActivityId id)
        : base(id, LetterLifecycle.Table, Roles) { }

    /// <summary>What there is to know about letters.</summary>
    public static RecordType<Letter, ActivityId> Type { get; } =
        new("letter", id => new(id), LetterFields.All, [LetterFields.Parties], LetterFields.Subject)
        {
            ObjectTypeCode = 4207,
            Table = "letters",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = LetterFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("letter", Id.Value);

    /// <summary>Whether it goes from us to others; else it comes to us.</summary>
    public bool IsOutgoing { get; internal set; } = true;

    /// <summary>Where it is sent.</summary>
    public string? Address { get; internal set; }

    /// <summary>Plans a letter.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static Letter Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new Letter(id);
        activity.Plan(activity, LetterFields.Subject, subject, regarding, now);
        return activity;
    }

    private protected override LetterStatus? DefaultOf(ActivityAction action) =>
        action == ActivityAction.Complete && State == ActivityState.Open
            ? (IsOutgoing ? LetterStatus.Sent : LetterStatus.Received)
            : base.DefaultOf(action);
}
