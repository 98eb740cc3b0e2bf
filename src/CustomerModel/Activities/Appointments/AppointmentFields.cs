namespace CustomerModel.Activities;

/// <summary>Every field of an appointment.</summary>
public sealed class AppointmentFields : AttendedActivityFields<Appointment, AppointmentStatus>
{
    private AppointmentFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Appointment> All { get; } = Begin();

    /// <inheritdoc cref="Appointment.Location"/>
    public static Field<Appointment, string> Location { get; } =
        All.Text("location", "Location", 200, a => a.Location, (a, v) => a.Location = v);

    /// <inheritdoc cref="Appointment.IsAllDay"/>
    public static Field<Appointment, bool> IsAllDay { get; } =
        All.Always("isalldayevent", "All Day Event", a => a.IsAllDay, (a, v) => a.IsAllDay = v);
}
