using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a day on which an appointment does not take place.</summary>
public static class AppointmentExceptionFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<AppointmentException> All { get; } = [];

    /// <inheritdoc cref="AppointmentException.Day"/>
    public static Field<AppointmentException, LocalDate> Day { get; } =
        All.Always("exceptiondate", "Day", e => e.Day, (e, v) => e.Day = v, ByCommand);
}
