namespace CustomerModel.Activities;

/// <summary>A time at which some people meet.</summary>
public sealed partial class Appointment : AttendedActivity<AppointmentStatus>
{
    private static readonly ActivityPartyRole[] Roles =
    [
        ActivityPartyRole.RequiredAttendee,
        ActivityPartyRole.OptionalAttendee,
        ActivityPartyRole.Organizer,
    ];

    private Appointment(ActivityId id)
        : base(id, AppointmentLifecycle.Table, Roles) { }

    /// <summary>What there is to know about appointments.</summary>
    public static RecordType<Appointment, ActivityId> Type { get; } =
        new(
            "appointment",
            id => new(id),
            AppointmentFields.All,
            [AppointmentFields.Parties, AppointmentFields.SkippedDays],
            AppointmentFields.Subject
        )
        {
            ObjectTypeCode = 4201,
            Table = "appointments",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = AppointmentFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("appointment", Id.Value);

    /// <summary>Where.</summary>
    public string? Location { get; internal set; }

    /// <summary>Whether it takes whole days.</summary>
    public bool IsAllDay { get; internal set; }

    /// <summary>Plans an appointment.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static Appointment Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new Appointment(id);
        activity.Plan(activity, AppointmentFields.Subject, subject, regarding, now);
        return activity;
    }

    /// <summary>Why its time cannot be kept free, or <see langword="null"/>.</summary>
    public DomainError? WhyNotSchedule(ZonedDateTime now, AppointmentStatus? reason = null) =>
        WhyNot(ActivityAction.Schedule, reason) ?? (ScheduledStart is null || ScheduledEnd is null ? AppointmentErrors.NoTime : null);

    /// <summary>Keeps its time free.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSchedule"/>.</exception>
    public void Schedule(ZonedDateTime now, AppointmentStatus? reason = null)
    {
        Demand(WhyNotSchedule(now, reason));
        Stand(ActivityAction.Schedule, reason);
        Raise(new ActivityScheduled(Ref, (int)Status, now.ToInstant()));
    }
}
