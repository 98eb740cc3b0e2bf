using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a service level agreement.</summary>
public static class SlaFields
{
    private static readonly (int, int) Minutes = (1, 10_000_000);

    /// <summary>All of them, in order.</summary>
    public static FieldList<Sla> All { get; } = [];

    /// <inheritdoc cref="Sla.Name"/>
    public static Field<Sla, string> Name { get; } =
        All.Text("name", "Name", 100, s => s.Name, (s, v) => s.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Sla.Description"/>
    public static Field<Sla, string> Description { get; } =
        All.Text("description", "Description", 100, s => s.Description, (s, v) => s.Description = v);

    /// <inheritdoc cref="Sla.Kind"/>
    public static Field<Sla, SlaType> Kind { get; } = All.Always("slatype", "SLA Type", s => s.Kind, (s, v) => s.Kind = v);

    /// <inheritdoc cref="Sla.AllowsPause"/>
    public static Field<Sla, bool> AllowsPause { get; } =
        All.Always("allowpauseresume", "Allow Pause and Resume", s => s.AllowsPause, (s, v) => s.AllowsPause = v);

    /// <inheritdoc cref="Sla.ApplicableFrom"/>
    public static Field<Sla, string> ApplicableFrom { get; } =
        All.Text("applicablefrom", "Applicable From", 100, s => s.ApplicableFrom, (s, v) => s.ApplicableFrom = v!, Required);

    /// <inheritdoc cref="Sla.IsDefault"/>
    public static Field<Sla, bool> IsDefault { get; } =
        All.Always("isdefault", "Is Default", s => s.IsDefault, (s, v) => s.IsDefault = v, ByCommand | Indexed);

    /// <inheritdoc cref="Sla.BusinessHours"/>
    public static Field<Sla, SupportCalendar> BusinessHours { get; } =
        All.Of<SupportCalendar>(
            "businesshours",
            "Business Hours",
            SupportCalendar.HoursOfWeek,
            s => s.BusinessHours,
            (s, v) => s.BusinessHours = v
        );

    /// <inheritdoc cref="Sla.TimeZone"/>
    public static Field<Sla, ZoneId> TimeZone { get; } =
        All.Of<ZoneId>("timezone", "Time Zone", 64, s => s.TimeZone, (s, v) => s.TimeZone = v!, Required);

    /// <inheritdoc cref="Sla.FirstResponseWarnAfter"/>
    public static Field<Sla, int> FirstResponseWarnAfter { get; } =
        All.Value(
            "firstresponsewarnafter",
            "First Response: Warn After (Minutes)",
            s => s.FirstResponseWarnAfter,
            (s, v) => s.FirstResponseWarnAfter = v,
            Minutes
        );

    /// <inheritdoc cref="Sla.FirstResponseFailAfter"/>
    public static Field<Sla, int> FirstResponseFailAfter { get; } =
        All.Value(
            "firstresponsefailafter",
            "First Response: Fail After (Minutes)",
            s => s.FirstResponseFailAfter,
            (s, v) => s.FirstResponseFailAfter = v,
            Minutes
        );

    /// <inheritdoc cref="Sla.ResolveByWarnAfter"/>
    public static Field<Sla, int> ResolveByWarnAfter { get; } =
        All.Value(
            "resolvebywarnafter",
            "Resolve By: Warn After (Minutes)",
            s => s.ResolveByWarnAfter,
            (s, v) => s.ResolveByWarnAfter = v,
            Minutes
        );

    /// <inheritdoc cref="Sla.ResolveByFailAfter"/>
    public static Field<Sla, int> ResolveByFailAfter { get; } =
        All.Value(
            "resolvebyfailafter",
            "Resolve By: Fail After (Minutes)",
            s => s.ResolveByFailAfter,
            (s, v) => s.ResolveByFailAfter = v,
            Minutes
        );

    /// <inheritdoc cref="Sla.Status"/>
    public static Field<Sla, SlaStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", s => s.Status, (s, v) => s.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Sla.State"/>
    public static Field<Sla, SlaState> State { get; } =
        All.Always("statecode", "Status", s => s.State, (s, v) => s.State = v, Derived | Indexed);
}
