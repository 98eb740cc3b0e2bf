namespace CustomerModel.Activities;

/// <summary>A call that is to be made, or was.</summary>
public sealed class PhoneCall : AttendedActivity<PhoneCallStatus>
{
    private static readonly ActivityPartyRole[] Roles = [ActivityPartyRole.Sender, ActivityPartyRole.To];

    private PhoneCall(ActivityId id)
        : base(id, PhoneCallLifecycle.Table, Roles) { }

    /// <summary>What there is to know about phone calls.</summary>
    public static RecordType<PhoneCall, ActivityId> Type { get; } =
        new("phonecall", id => new(id), PhoneCallFields.All, [PhoneCallFields.Parties], PhoneCallFields.Subject)
        {
            ObjectTypeCode = 4210,
            Table = "phonecalls",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = PhoneCallFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("phonecall", Id.Value);

    /// <summary>Whether it goes from us to others; else it comes to us.</summary>
    public bool IsOutgoing { get; internal set; } = true;

    /// <summary>The number that is called.</summary>
    public PhoneNumber? PhoneNumber { get; internal set; }

    /// <summary>Whether a message was left.</summary>
    public bool LeftVoiceMail { get; internal set; }

    /// <summary>Plans a phone call.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static PhoneCall Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new PhoneCall(id);
        activity.Plan(activity, PhoneCallFields.Subject, subject, regarding, now);
        return activity;
    }

    private protected override PhoneCallStatus? DefaultOf(ActivityAction action) =>
        action == ActivityAction.Complete && State == ActivityState.Open
            ? (IsOutgoing ? PhoneCallStatus.Made : PhoneCallStatus.Received)
            : base.DefaultOf(action);
}
