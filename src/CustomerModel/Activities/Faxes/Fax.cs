namespace CustomerModel.Activities;

/// <summary>A fax that is to be sent, or was.</summary>
public sealed class Fax : AttendedActivity<FaxStatus>
{
    private static readonly ActivityPartyRole[] Roles = [ActivityPartyRole.Sender, ActivityPartyRole.To];

    private Fax(ActivityId id)
        : base(id, FaxLifecycle.Table, Roles) { }

    /// <summary>What there is to know about faxes.</summary>
    public static RecordType<Fax, ActivityId> Type { get; } =
        new("fax", id => new(id), FaxFields.All, [FaxFields.Parties], FaxFields.Subject)
        {
            ObjectTypeCode = 4204,
            Table = "faxes",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = FaxFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("fax", Id.Value);

    /// <summary>Whether it goes from us to others; else it comes to us.</summary>
    public bool IsOutgoing { get; internal set; } = true;

    /// <summary>The number it is sent to.</summary>
    public string? FaxNumber { get; internal set; }

    /// <summary>The name of the page that is sent first.</summary>
    public string? CoverPage { get; internal set; }

    /// <summary>To whom it is billed.</summary>
    public string? BillingCode { get; internal set; }

    /// <summary>How many pages it has.</summary>
    public int? Pages { get; internal set; }

    /// <summary>The identity of the machine that sends it.</summary>
    public string? TransmittingStation { get; internal set; }

    /// <summary>Plans a fax.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static Fax Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new Fax(id);
        activity.Plan(activity, FaxFields.Subject, subject, regarding, now);
        return activity;
    }
}
