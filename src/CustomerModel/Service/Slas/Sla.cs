namespace CustomerModel.Service;

/// <summary>A service level agreement: how soon a case gets its first response and its resolution, counted in hours of support.</summary>
/// <remarks>What is agreed with a customer names it; its times are copied into the timers of a case. Of the active ones at most one is the default, which is asked at commit.</remarks>
public sealed partial class Sla : AggregateRoot<SlaId>
{
    private Sla(SlaId id)
        : base(id) { }

    /// <summary>What there is to know about service level agreements.</summary>
    public static RecordType<Sla, SlaId> Type { get; } =
        new("sla", id => new(id), SlaFields.All, primaryName: SlaFields.Name)
        {
            ObjectTypeCode = 9750,
            Table = "slas",
            ActiveStates = [(int)SlaState.Draft, (int)SlaState.Active],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("sla", Id.Value);

    /// <summary>Where it stands.</summary>
    public SlaStatus Status { get; internal set; } = SlaLifecycle.Table.Initial;

    /// <summary>The state the status belongs to.</summary>
    public SlaState State { get; internal set; }

    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Whether its times may be paused.</summary>
    public SlaType Kind { get; internal set; }

    /// <summary>Whether its times stand still while a case is on hold; an enhanced one alone does that.</summary>
    public bool AllowsPause { get; internal set; }

    /// <summary>Logical name of the field of a case from whose moment its times count; where that is empty they count from the making of the case.</summary>
    public string ApplicableFrom { get; internal set; } = "createdon";

    /// <summary>Whether it holds for cases for which nothing else is agreed; only an active one is.</summary>
    public bool IsDefault { get; internal set; }

    /// <summary>The hours of a week in which its minutes pass; <see langword="null"/>: all.</summary>
    public SupportCalendar? BusinessHours { get; internal set; }

    /// <summary>Whose wall clock its hours are read from.</summary>
    public ZoneId TimeZone { get; internal set; } = ZoneId.Utc;

    /// <summary>Covered minutes after which the first response is nearly late; <see langword="null"/>: nobody is warned.</summary>
    public int? FirstResponseWarnAfter { get; internal set; }

    /// <summary>Covered minutes after which the first response is late; <see langword="null"/>: never.</summary>
    public int? FirstResponseFailAfter { get; internal set; }

    /// <summary>Covered minutes after which the resolution is nearly late; <see langword="null"/>: nobody is warned.</summary>
    public int? ResolveByWarnAfter { get; internal set; }

    /// <summary>Covered minutes after which the resolution is late; <see langword="null"/>: never.</summary>
    public int? ResolveByFailAfter { get; internal set; }

    /// <summary>When its minutes pass, on its own clock.</summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The zone was stored under a name that is gone.</exception>
    public SupportHours SupportHours => new(BusinessHours ?? SupportCalendar.Always, TimeZone.Zone);

    /// <summary>A draft that says nothing of times yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">What it is called.</param>
    /// <param name="now">The moment; its time zone is that of the agreement until another one is set.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    /// <exception cref="ArgumentException">The zone of the moment is not one of the IANA database.</exception>
    public static Sla Create(SlaId id, string name, ZonedDateTime now)
    {
        var sla = new Sla(id);
        sla.Begin(edit => edit.Set(SlaFields.Name, name).Set(SlaFields.TimeZone, ZoneId.Of(now.Zone)));
        sla.Raise(new SlaCreated(id, now.ToInstant()));
        return sla;
    }

    /// <summary>From when on the times of a case count; <see langword="null"/>: the case has no such moment yet.</summary>
    public Instant? BeginsFor(Case promised) => MomentOf(ApplicableFrom)?.Read(promised) as Instant?;

    /// <summary>The time for a first response, from a moment on; <see langword="null"/> where nothing is agreed on it.</summary>
    public SlaTimer? StartFirstResponse(Instant from) => Start(from, FirstResponseWarnAfter, FirstResponseFailAfter);

    /// <summary>The time for a resolution, from a moment on; <see langword="null"/> where nothing is agreed on it.</summary>
    public SlaTimer? StartResolveBy(Instant from) => Start(from, ResolveByWarnAfter, ResolveByFailAfter);

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => State == SlaState.Draft ? null : SlaErrors.ReadOnly;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (FirstResponseWarnAfter >= FirstResponseFailAfter)
        {
            yield return SlaErrors.WarnsTooLate(SlaFields.FirstResponseWarnAfter, SlaFields.FirstResponseFailAfter);
        }

        if (ResolveByWarnAfter >= ResolveByFailAfter)
        {
            yield return SlaErrors.WarnsTooLate(SlaFields.ResolveByWarnAfter, SlaFields.ResolveByFailAfter);
        }

        if (AllowsPause && Kind == SlaType.Standard)
        {
            yield return SlaErrors.StandardNeverPauses;
        }

        if (MomentOf(ApplicableFrom) is null)
        {
            yield return SlaErrors.NoMoment(ApplicableFrom);
        }
    }

    /// <summary>The field of a case that holds the moment, if there is one of this name.</summary>
    private static Field? MomentOf(string name) =>
        Case.Type.Fields.FirstOrDefault(field => field.ValueType == typeof(Instant) && field.Name == name);

    private SlaTimer? Start(Instant from, int? warnAfter, int? failAfter) =>
        warnAfter is null && failAfter is null ? null : SlaTimer.Start(from, SupportHours, warnAfter, failAfter);
}
