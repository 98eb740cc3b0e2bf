using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>The fields of a case about the times it was promised and the time it was on hold; read them as <c>CaseFields.ResolveBy</c>.</summary>
public abstract class CasePromiseFields
{
    private static readonly FieldList<Case> Promises = [];

    private protected CasePromiseFields() { }

    /// <inheritdoc cref="Case.OnHoldTime"/>
    public static Field<Case, int> OnHoldTime { get; } =
        Promises.Value(
            "onholdtime",
            "On Hold Time (Minutes)",
            c => c.OnHoldTime,
            (c, v) => c.OnHoldTime = v,
            (0, CaseBilling.Most),
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.LastOnHoldTime"/>
    public static Field<Case, Instant> LastOnHoldTime { get; } =
        Promises.Value("lastonholdtime", "Last On Hold Time", c => c.LastOnHoldTime, (c, v) => c.LastOnHoldTime = v, traits: ByCommand);

    /// <inheritdoc cref="Case.Sla"/>
    public static Field<Case, SlaId> Sla { get; } =
        Promises.Value("slaid", "SLA", c => c.Sla, (c, v) => c.Sla = v, traits: ByCommand | Indexed, targets: ["sla"]);

    /// <inheritdoc cref="Case.FirstResponseSent"/>
    public static Field<Case, bool> FirstResponseSent { get; } =
        Promises.Always("firstresponsesent", "First Response Sent", c => c.FirstResponseSent, (c, v) => c.FirstResponseSent = v, ByCommand);

    /// <inheritdoc cref="Case.FirstRespondedOn"/>
    public static Field<Case, Instant> FirstRespondedOn { get; } =
        Promises.Value(
            "firstrespondedon",
            "First Responded On",
            c => c.FirstRespondedOn,
            (c, v) => c.FirstRespondedOn = v,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.ResponseBy"/>
    public static Field<Case, Instant> ResponseBy { get; } =
        Promises.Value("responseby", "First Response By", c => c.ResponseBy, (c, v) => c.ResponseBy = v, traits: ByCommand);

    /// <inheritdoc cref="Case.FirstResponseWarnOn"/>
    public static Field<Case, Instant> FirstResponseWarnOn { get; } =
        Promises.Value(
            "firstresponsewarnon",
            "First Response Warning",
            c => c.FirstResponseWarnOn,
            (c, v) => c.FirstResponseWarnOn = v,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.FirstResponseSlaStatus"/>
    public static Field<Case, SlaTimerStatus> FirstResponseSlaStatus { get; } =
        Promises.Value(
            "firstresponseslastatus",
            "First Response SLA Status",
            c => c.FirstResponseSlaStatus,
            (c, v) => c.FirstResponseSlaStatus = v,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.ResolveBy"/>
    public static Field<Case, Instant> ResolveBy { get; } =
        Promises.Value("resolveby", "Resolve By", c => c.ResolveBy, (c, v) => c.ResolveBy = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Case.ResolveWarnOn"/>
    public static Field<Case, Instant> ResolveWarnOn { get; } =
        Promises.Value("resolvewarnon", "Resolve By Warning", c => c.ResolveWarnOn, (c, v) => c.ResolveWarnOn = v, traits: ByCommand);

    /// <inheritdoc cref="Case.ResolveBySlaStatus"/>
    public static Field<Case, SlaTimerStatus> ResolveBySlaStatus { get; } =
        Promises.Value(
            "resolvebyslastatus",
            "Resolve By SLA Status",
            c => c.ResolveBySlaStatus,
            (c, v) => c.ResolveBySlaStatus = v,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.SlaPauses"/>
    public static Field<Case, bool> SlaPauses { get; } =
        Promises.Always("slapauses", "SLA Pauses", c => c.SlaPauses, (c, v) => c.SlaPauses = v, ByCommand);

    /// <inheritdoc cref="Case.SlaPausedOn"/>
    public static Field<Case, Instant> SlaPausedOn { get; } =
        Promises.Value("slapausedon", "SLA Paused On", c => c.SlaPausedOn, (c, v) => c.SlaPausedOn = v, traits: ByCommand);

    /// <inheritdoc cref="Case.SlaCalendar"/>
    public static Field<Case, SupportCalendar> SlaCalendar { get; } =
        Promises.Of<SupportCalendar>(
            "slacalendar",
            "SLA Calendar",
            SupportCalendar.HoursOfWeek,
            c => c.SlaCalendar,
            (c, v) => c.SlaCalendar = v,
            ByCommand
        );

    /// <inheritdoc cref="Case.SlaTimeZone"/>
    public static Field<Case, ZoneId> SlaTimeZone { get; } =
        Promises.Of<ZoneId>("slatimezone", "SLA Time Zone", 64, c => c.SlaTimeZone, (c, v) => c.SlaTimeZone = v, ByCommand);

    /// <inheritdoc cref="Case.AdvancesOn"/>
    public static Field<Case, Instant> AdvancesOn { get; } =
        Promises.Value("advanceson", "Advances On", c => c.AdvancesOn, (c, v) => c.AdvancesOn = v, traits: Derived | Indexed);

    /// <summary>The fields so far, for the list to begin with.</summary>
    private protected static FieldList<Case> BeginPromises() => Promises;
}
