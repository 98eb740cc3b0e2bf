using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an appointment.</summary>
public sealed class AppointmentFields : AttendedActivityFields<Appointment, AppointmentStatus>
{
    private AppointmentFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Appointment> All { get; } = Begin();

    /// <inheritdoc cref="Appointment.Location"/>
    public static Field<Appointment, string> Location { get; } =
        All.Text("location", "Location", 200, a => a.Location, (a, v) => a.Location = v, FieldTraits.Personal);

    /// <inheritdoc cref="Appointment.IsAllDay"/>
    public static Field<Appointment, bool> IsAllDay { get; } =
        All.Always("isalldayevent", "All Day Event", a => a.IsAllDay, (a, v) => a.IsAllDay = v);

    /// <inheritdoc cref="Appointment.Rule"/>
    public static Field<Appointment, RecurrenceRule> Rule { get; } =
        All.Of("rule", "Recurrence", RecurrenceRule.LongestText, a => a.Rule, (a, v) => a.Rule = v, ByCommand);

    /// <inheritdoc cref="Appointment.TimeZone"/>
    public static Field<Appointment, string> TimeZone { get; } =
        All.Text("timezone", "Time Zone", 100, a => a.TimeZone, (a, v) => a.TimeZone = v, ByCommand);

    /// <inheritdoc cref="Appointment.Series"/>
    public static Field<Appointment, ActivityId> Series { get; } =
        All.Value("seriesid", "Series", a => a.Series, (a, v) => a.Series = v, traits: ByCommand, targets: ["appointment"]);

    /// <inheritdoc cref="Appointment.OriginalStart"/>
    public static Field<Appointment, Instant> OriginalStart { get; } =
        All.Value("originalstartdate", "Original Start Date", a => a.OriginalStart, (a, v) => a.OriginalStart = v, traits: ByCommand);

    /// <summary>The days on which it does not take place.</summary>
    public static PartList<Appointment, SkippedDay> SkippedDays { get; } =
        new("skippedday", a => a.SkippedDays, (a, days) => a.PutSkippedDays(days), number => new(number), SkippedDayFields.All)
        {
            Label = "Skipped Day",
        };
}
