namespace CustomerModel.Activities;

/// <summary>An e-mail that is to be sent, was, or came.</summary>
public sealed class EmailActivity : AttendedActivity<EmailStatus>
{
    private static readonly ActivityPartyRole[] Roles =
    [
        ActivityPartyRole.Sender,
        ActivityPartyRole.To,
        ActivityPartyRole.Cc,
        ActivityPartyRole.Bcc,
    ];

    private EmailActivity(ActivityId id)
        : base(id, EmailLifecycle.Table, Roles) { }

    /// <summary>What there is to know about e-mails.</summary>
    public static RecordType<EmailActivity, ActivityId> Type { get; } =
        new("email", id => new(id), EmailActivityFields.All, [EmailActivityFields.Parties], EmailActivityFields.Subject)
        {
            ObjectTypeCode = 4202,
            Table = "emails",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = EmailActivityFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("email", Id.Value);

    /// <summary>Whether it goes from us to others; else it comes to us.</summary>
    public bool IsOutgoing { get; internal set; } = true;

    /// <summary>How the description is written, as <c>text/html</c>; <see langword="null"/>: plain.</summary>
    public string? MimeType { get; internal set; }

    /// <summary>The <c>Message-ID</c> it has on its way (RFC 5322, 3.6.4).</summary>
    public string? MessageId { get; internal set; }

    /// <summary>The <c>Message-ID</c> it answers.</summary>
    public string? InReplyTo { get; internal set; }

    /// <summary>The e-mail it answers.</summary>
    public ActivityId? Answers { get; internal set; }

    /// <summary>The thread it belongs to, as mail systems write it.</summary>
    public string? ConversationIndex { get; internal set; }

    /// <summary>A text in its subject by which answers are found.</summary>
    public string? TrackingToken { get; internal set; }

    /// <summary>Who wrote it, as far as that is not the sender.</summary>
    public string? SubmittedBy { get; internal set; }

    /// <summary>Whether the recipients are asked to tell that they read it.</summary>
    public bool ReadReceiptRequested { get; internal set; }

    /// <summary>Whether the recipients' hosts are asked to tell that it came.</summary>
    public bool DeliveryReceiptRequested { get; internal set; }

    /// <summary>Not to be sent before; it may wait for that (<see cref="EmailStatus.PendingSend"/>).</summary>
    public Instant? DelayedSendTime { get; internal set; }

    /// <summary>How often somebody began to send it.</summary>
    public int DeliveryAttempts { get; internal set; }

    /// <summary>When it left.</summary>
    public Instant? SentOn { get; internal set; }

    /// <summary>Plans an e-mail.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static EmailActivity Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new EmailActivity(id);
        activity.Plan(activity, EmailActivityFields.Subject, subject, regarding, now);
        return activity;
    }

    /// <summary>Why it cannot be sent, or <see langword="null"/>.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="reason"><see cref="EmailStatus.PendingSend"/> leaves it to somebody who sends what waits; sent when left out.</param>
    public DomainError? WhyNotSend(ZonedDateTime now, EmailStatus? reason = null) =>
        WhyNot(ActivityAction.Send, reason)
        ?? WhyNotEnd(now)
        ?? (reason == EmailStatus.PendingSend ? null : WhyNotYet(now))
        ?? (
            !IsOutgoing ? EmailErrors.NotOutgoing
            : PartiesAs(ActivityPartyRole.Sender).SingleOrDefault() is not { Party: not null } ? EmailErrors.SenderUnknown
            : !Parties.Any(party => party.Role is ActivityPartyRole.To or ActivityPartyRole.Cc or ActivityPartyRole.Bcc)
                ? EmailErrors.NoRecipient
            : Parties.FirstOrDefault(party => party.AddressUsed is null && party.Party?.Type is "systemuser" or "queue") is { } unreachable
                ? EmailErrors.NoAddress(unreachable.Party!.Value)
            : null
        );

    /// <summary>Hands it over to be sent; it becomes read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSend"/>.</exception>
    public void Send(ZonedDateTime now, EmailStatus? reason = null)
    {
        Demand(WhyNotSend(now, reason));
        Finish(ActivityAction.Send, reason, now);
        Leave(now);
    }

    /// <summary>Why sending cannot begin, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDispatch(ZonedDateTime now) => WhyNot(ActivityAction.Dispatch, null) ?? WhyNotYet(now);

    /// <summary>Says that somebody is sending it, so that nobody else does.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDispatch"/>.</exception>
    public void Dispatch(ZonedDateTime now)
    {
        Demand(WhyNotDispatch(now));
        Stand(ActivityAction.Dispatch, null);
        DeliveryAttempts++;
    }

    /// <summary>Why it cannot have left, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDeliver(ZonedDateTime now) => WhyNot(ActivityAction.Deliver, null) ?? WhyNotYet(now);

    /// <summary>Records that it left.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDeliver"/>.</exception>
    public void Deliver(ZonedDateTime now)
    {
        Demand(WhyNotDeliver(now));
        Stand(ActivityAction.Deliver, null);
        Leave(now);
    }

    /// <summary>Why it cannot have failed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotFail(ZonedDateTime now) => WhyNot(ActivityAction.Fail, null);

    /// <summary>Records that it could not be sent; it can be changed and sent again.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFail"/>.</exception>
    public void Fail(ZonedDateTime now)
    {
        Demand(WhyNotFail(now));
        Stand(ActivityAction.Fail, null);
        ForgetEnd();
        OnEdited();
        Raise(new EmailFailed(Id, now.ToInstant()));
    }

    private protected override EmailStatus? DefaultOf(ActivityAction action) =>
        action == ActivityAction.Complete && Status == EmailStatus.Draft && !IsOutgoing ? EmailStatus.Received : base.DefaultOf(action);

    private DomainError? WhyNotYet(ZonedDateTime now) =>
        now.ToInstant() < DelayedSendTime ? EmailErrors.TooEarly(DelayedSendTime.Value) : null;

    private void Leave(ZonedDateTime now)
    {
        if (Status == EmailStatus.Sent)
        {
            SentOn = now.ToInstant();
            Raise(new EmailSent(Id, now.ToInstant()));
        }
    }
}
