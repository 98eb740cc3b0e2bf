namespace CustomerModel.Activities;

// An appointment that comes back: its times are those of the first, at the same time on the clock of a time zone.
public sealed partial class Appointment
{
    private SkippedDay[] _skipped = [];

    /// <summary>On which days it comes back; <see langword="null"/>: once only.</summary>
    public RecurrenceRule? Rule { get; internal set; }

    /// <summary>The time zone on whose clock it comes back, as <c>Europe/Berlin</c> (IANA).</summary>
    public string? TimeZone { get; internal set; }

    /// <summary>The days of the rule on which it does not take place, by number.</summary>
    public IReadOnlyList<SkippedDay> SkippedDays => _skipped;

    /// <summary>The appointment that comes back, out of which this one was taken.</summary>
    public ActivityId? Series { get; internal set; }

    /// <summary>When it would have begun as part of <see cref="Series"/>.</summary>
    public Instant? OriginalStart { get; internal set; }

    /// <summary>Why it cannot come back so, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRepeat(RecurrenceRule rule, string timeZone, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(timeZone);
        return WhyNotEdit()
            ?? (
                Series is not null ? RecurrenceErrors.PartOfSeries
                : DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone) is not { } zone ? RecurrenceErrors.ZoneUnknown(timeZone)
                : ScheduledStart is null || ScheduledEnd is null ? AppointmentErrors.NoTime
                : WhyNotBegin(rule, ScheduledStart.Value.InZone(zone))
            );
    }

    /// <summary>Lets it come back, beginning with the day it is scheduled for; days taken out before are in again.</summary>
    /// <param name="rule">On which days.</param>
    /// <param name="timeZone">On whose clock, as <c>Europe/Berlin</c> (IANA).</param>
    /// <param name="now">When it was decided.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotRepeat"/>.</exception>
    public void Repeat(RecurrenceRule rule, string timeZone, ZonedDateTime now)
    {
        Demand(WhyNotRepeat(rule, timeZone, now));
        (Rule, TimeZone, _skipped) = (rule, timeZone, []);
        Raise(new AppointmentRepeated(Id, rule.Stored, timeZone, now.ToInstant()));
    }

    /// <summary>Why it cannot stay away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRepeatNoMore(ZonedDateTime now) => WhyNotEdit() ?? (Rule is null ? RecurrenceErrors.NotRecurring : null);

    /// <summary>Lets it take place once, when it is scheduled for.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRepeatNoMore"/>.</exception>
    public void RepeatNoMore(ZonedDateTime now)
    {
        Demand(WhyNotRepeatNoMore(now));
        (Rule, TimeZone, _skipped) = (null, null, []);
        Raise(new AppointmentRepeated(Id, null, null, now.ToInstant()));
    }

    /// <summary>Why it cannot be left out on a day, or <see langword="null"/>.</summary>
    public DomainError? WhyNotSkip(LocalDate day, ZonedDateTime now) =>
        WhyNotRepeatNoMore(now) ?? (StartOn(day) is null ? RecurrenceErrors.NoOccurrence(day) : null);

    /// <summary>Leaves it out on a day.</summary>
    /// <param name="day">The day, in its time zone.</param>
    /// <param name="now">When it was decided.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotSkip"/>.</exception>
    public void Skip(LocalDate day, ZonedDateTime now)
    {
        Demand(WhyNotSkip(day, now));
        LeaveOut(day, now);
    }

    /// <summary>Why it cannot be taken out for a day, or <see langword="null"/>.</summary>
    public DomainError? WhyNotTakeOut(LocalDate day, ZonedDateTime now) => WhyNotSkip(day, now);

    /// <summary>Makes an appointment of its own of one day, to be moved or changed; it is among <see cref="Record.Made"/> and commits with this one.</summary>
    /// <param name="day">The day, in its time zone.</param>
    /// <param name="id">The identity of the new appointment.</param>
    /// <param name="now">When it was decided.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotTakeOut"/>.</exception>
    public Appointment TakeOut(LocalDate day, ActivityId id, ZonedDateTime now)
    {
        Demand(WhyNotTakeOut(day, now));
        var start = StartOn(day)!.Value.ToInstant();
        var single = Create(id, Subject, Regarding, now);
        single.Edit(edit =>
            edit.Set(AppointmentFields.ScheduledStart, start)
                .Set(AppointmentFields.ScheduledEnd, start + (ScheduledEnd!.Value - ScheduledStart!.Value))
        );
        (single.Description, single.Location, single.IsAllDay, single.Owner) = (Description, Location, IsAllDay, Owner);
        (single.Priority, single.Category, single.Subcategory, single.Custom) = (Priority, Category, Subcategory, Custom);
        (single.Status, single.State, single.Series, single.OriginalStart) = (Status, State, Id, start);
        single.PutParties([.. Parties]);
        LeaveOut(day, now);
        Bring(single);
        return single;
    }

    /// <summary>When it takes place within some time, in order; times that only reach into it belong to it.</summary>
    /// <remarks>Lazy. Without start and end it never does; each time it takes as long as the first. Its status does not matter.</remarks>
    /// <param name="from">The beginning of the time.</param>
    /// <param name="until">Its end, which does not belong to it.</param>
    public IEnumerable<Interval> Occurrences(Instant from, Instant until)
    {
        if (ScheduledStart is not { } first || ScheduledEnd is not { } end)
        {
            return [];
        }

        var length = end - first;
        return Starts(first, from - first > length ? from - length : first)
            .TakeWhile(start => start < until)
            .Where(start => start >= from || start + length > from)
            .Select(start => new Interval(start, start + length));
    }

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        var broken = base.BrokenRules();
        return (State == ActivityState.Scheduled || Rule is not null) && (ScheduledStart is null || ScheduledEnd is null)
                ? broken.Append(AppointmentErrors.NoTime)
            : Rule is { } rule && WhyNotBegin(rule, InItsZone(ScheduledStart!.Value)) is { } outside ? broken.Append(outside)
            : broken;
    }

    internal void PutSkippedDays(SkippedDay[] days) => _skipped = days;

    private static DomainError? WhyNotBegin(RecurrenceRule rule, ZonedDateTime first) =>
        rule.TimesFrom(first).Take(1).Any(one => one.Day == first.Date) ? null : RecurrenceErrors.StartsOutside(first.Date);

    private IEnumerable<Instant> Starts(Instant first, Instant from)
    {
        if (Rule is null)
        {
            return [first];
        }

        var start = InItsZone(first);
        // The day before may begin late.
        var day = from <= first ? start.Date : LocalDate.Max(start.Date, from.InZone(start.Zone).Date.PlusDays(-1));
        return Rule.TimesFrom(start, day).Where(one => !IsSkipped(one.Day)).Select(one => one.Start.ToInstant());
    }

    private ZonedDateTime? StartOn(LocalDate day) =>
        Rule
            ?.TimesFrom(InItsZone(ScheduledStart!.Value), day)
            .TakeWhile(one => one.Day == day)
            .Select(one => (ZonedDateTime?)one.Start)
            .FirstOrDefault()
            is { } start
        && !IsSkipped(day)
            ? start
            : null;

    private bool IsSkipped(LocalDate day) => Array.Exists(_skipped, skipped => skipped.Day == day);

    private ZonedDateTime InItsZone(Instant moment) => moment.InZone(DateTimeZoneProviders.Tzdb[TimeZone!]);

    private void LeaveOut(LocalDate day, ZonedDateTime now)
    {
        _skipped = _skipped.Plus(new SkippedDay(1) { Day = day });
        Raise(new AppointmentSkipped(Id, day, now.ToInstant()));
    }
}
