namespace CustomerModel.Activities;

/// <summary>A service that a customer gets at some time from some resources.</summary>
public sealed class ServiceActivity : AttendedActivity<ServiceActivityStatus>
{
    private static readonly ActivityPartyRole[] Roles = [ActivityPartyRole.Resource, ActivityPartyRole.Customer];

    private ServiceActivity(ActivityId id)
        : base(id, ServiceActivityLifecycle.Table, Roles) { }

    /// <summary>What there is to know about service activities.</summary>
    public static RecordType<ServiceActivity, ActivityId> Type { get; } =
        new("serviceappointment", id => new(id), ServiceActivityFields.All, [ServiceActivityFields.Parties], ServiceActivityFields.Subject)
        {
            ObjectTypeCode = 4214,
            Table = "serviceappointments",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = ServiceActivityFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("serviceappointment", Id.Value);

    /// <summary>Which service.</summary>
    public ServiceId? Service { get; internal set; }

    /// <summary>Where.</summary>
    public string? Location { get; internal set; }

    /// <summary>Whether it takes whole days.</summary>
    public bool IsAllDay { get; internal set; }

    /// <summary>Plans a service activity.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static ServiceActivity Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new ServiceActivity(id);
        activity.Plan(activity, ServiceActivityFields.Subject, subject, regarding, now);
        return activity;
    }

    /// <summary>Why its time cannot be kept free, or <see langword="null"/>.</summary>
    public DomainError? WhyNotSchedule(ZonedDateTime now, ServiceActivityStatus? reason = null) =>
        WhyNot(ActivityAction.Schedule, reason) ?? (ScheduledStart is null || ScheduledEnd is null ? AppointmentErrors.NoTime : null);

    /// <summary>Keeps its time free.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSchedule"/>.</exception>
    public void Schedule(ZonedDateTime now, ServiceActivityStatus? reason = null)
    {
        Demand(WhyNotSchedule(now, reason));
        Stand(ActivityAction.Schedule, reason);
        Raise(new ActivityScheduled(Ref, (int)Status, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        State == ActivityState.Scheduled && (ScheduledStart is null || ScheduledEnd is null)
            ? base.BrokenRules().Append(AppointmentErrors.NoTime)
            : base.BrokenRules();
}
