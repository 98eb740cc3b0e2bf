using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a service activity.</summary>
public sealed class ServiceActivityFields : AttendedActivityFields<ServiceActivity, ServiceActivityStatus>
{
    private ServiceActivityFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<ServiceActivity> All { get; } = Begin();

    /// <inheritdoc cref="ServiceActivity.Service"/>
    public static Field<ServiceActivity, ServiceId> Service { get; } =
        All.Value("serviceid", "Service", a => a.Service, (a, v) => a.Service = v, traits: Indexed, targets: ["service"]);

    /// <inheritdoc cref="ServiceActivity.Location"/>
    public static Field<ServiceActivity, string> Location { get; } =
        All.Text("location", "Location", 500, a => a.Location, (a, v) => a.Location = v, FieldTraits.Personal);

    /// <inheritdoc cref="ServiceActivity.IsAllDay"/>
    public static Field<ServiceActivity, bool> IsAllDay { get; } =
        All.Always("isalldayevent", "All Day Event", a => a.IsAllDay, (a, v) => a.IsAllDay = v);
}
