using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of a day on which an appointment does not take place.</summary>
public static class SkippedDayFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SkippedDay> All { get; } = [];

    /// <inheritdoc cref="SkippedDay.Day"/>
    public static Field<SkippedDay, LocalDate> Day { get; } = All.Always("day", "Day", e => e.Day, (e, v) => e.Day = v, ByCommand);
}
