namespace CustomerModel.Service;

// The times it was promised, as they were when they were promised: a service level that changes later moves none of them.
public sealed partial class Case : ITimed
{
    /// <summary>Why a service level cannot hold for it, or <see langword="null"/>.</summary>
    public DomainError? WhyNotApply(Sla sla, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(sla);
        return WhyNotEdit()
            ?? (sla.State == SlaState.Active ? null : CaseErrors.SlaNotActive)
            ?? (sla.TimeZone.IsKnown ? null : CaseErrors.ZoneUnknown(sla.TimeZone));
    }

    /// <summary>Promises the times of a service level, in the place of those of another one.</summary>
    /// <remarks>Times count from the moment of the field that the service level names, or from the making of the case.</remarks>
    /// <exception cref="RefusedException">See <see cref="WhyNotApply"/>.</exception>
    public void Apply(Sla sla, ZonedDateTime now)
    {
        Demand(WhyNotApply(sla, now));
        var at = now.ToInstant();
        var from = sla.BeginsFor(this) ?? CreatedOn ?? at;
        (Sla, SlaCalendar, SlaTimeZone, SlaPauses) = (sla.Id, sla.BusinessHours, sla.TimeZone, sla.AllowsPause);
        SlaPausedOn = null;
        Put(sla.StartFirstResponse(from), sla.StartResolveBy(from));
        if (FirstRespondedOn is { } responded)
        {
            Put(FirstResponse?.Succeed(responded), Resolving);
        }

        if (Status == CaseStatus.OnHold)
        {
            PauseTimes(at);
        }

        RunTimes(at);
        Raise(new CaseSlaApplied(Id, sla.Id, at));
    }

    /// <summary>Why the customer cannot have the first response now, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRespond(ZonedDateTime now) => WhyNotEdit() ?? (FirstResponseSent ? CaseErrors.Responded : null);

    /// <summary>The customer has the first response.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRespond"/>.</exception>
    public void Respond(ZonedDateTime now)
    {
        Demand(WhyNotRespond(now));
        var at = now.ToInstant();
        (FirstResponseSent, FirstRespondedOn) = (true, at);
        RunTimes(at);
        Put(FirstResponse?.Succeed(at), Resolving);
        Raise(new CaseResponded(Id, at));
    }

    /// <summary>Warns of times that are nearly over, and tells those that are.</summary>
    /// <inheritdoc/>
    public bool Advance(ZonedDateTime now) => State == CaseState.Active && RunTimes(now.ToInstant());

    private SlaTimer? FirstResponse => Timer(FirstResponseSlaStatus, FirstResponseWarnOn, ResponseBy);

    private SlaTimer? Resolving => Timer(ResolveBySlaStatus, ResolveWarnOn, ResolveBy);

    private SlaTimer? Timer(SlaTimerStatus? status, Instant? warnOn, Instant? failOn) =>
        status is not { } stands ? null
        : new SlaTimer(stands, warnOn, failOn) is { IsOver: false } timer ? timer with { PausedOn = SlaPausedOn }
        : new SlaTimer(stands, warnOn, failOn);

    private void Put(SlaTimer? first, SlaTimer? resolving)
    {
        (FirstResponseSlaStatus, FirstResponseWarnOn, ResponseBy) = (first?.Status, first?.WarnOn, first?.FailOn);
        (ResolveBySlaStatus, ResolveWarnOn, ResolveBy) = (resolving?.Status, resolving?.WarnOn, resolving?.FailOn);
        AdvancesOn = State == CaseState.Active ? Earlier(FirstResponse?.NextOn, Resolving?.NextOn) : null;
    }

    /// <summary>What the clock made of the times until now; each that changed is told.</summary>
    private bool RunTimes(Instant at)
    {
        var before = (FirstResponseSlaStatus, ResolveBySlaStatus);
        Put(FirstResponse?.Advance(at), Resolving?.Advance(at));
        Tell(CaseTimer.FirstResponse, before.FirstResponseSlaStatus, FirstResponseSlaStatus);
        Tell(CaseTimer.ResolveBy, before.ResolveBySlaStatus, ResolveBySlaStatus);
        return before != (FirstResponseSlaStatus, ResolveBySlaStatus);

        void Tell(CaseTimer timer, SlaTimerStatus? was, SlaTimerStatus? stands)
        {
            if (was is not null && stands is { } status && was != status)
            {
                Raise(new CaseTimerChanged(Id, timer, status, at));
            }
        }
    }

    private void PauseTimes(Instant at)
    {
        if (SlaPauses)
        {
            RunTimes(at);
            SlaPausedOn ??= at;
            Put(FirstResponse, Resolving);
        }
    }

    /// <summary>Why times that stand still cannot go on, or <see langword="null"/>.</summary>
    private DomainError? WhyNotGoOn() =>
        SlaPausedOn is not null && SlaTimeZone is { IsKnown: false } zone ? CaseErrors.ZoneUnknown(zone) : null;

    /// <summary>The hours of times that stand still.</summary>
    private SupportHours? PausedHours =>
        SlaPausedOn is null ? null : new(SlaCalendar ?? SupportCalendar.Always, (SlaTimeZone ?? ZoneId.Utc).Zone);

    private void ResumeTimes(Instant at)
    {
        if (PausedHours is { } paused)
        {
            var (first, resolving) = (FirstResponse?.Resume(at, paused), Resolving?.Resume(at, paused));
            SlaPausedOn = null;
            Put(first, resolving);
        }

        RunTimes(at);
    }

    /// <summary>Nobody waits any more: who resolved it has answered by that at the latest. Until it is taken up again the times stand still.</summary>
    private void EndTimes(Instant at, bool isResolved)
    {
        RunTimes(at);
        if (isResolved)
        {
            Put(FirstResponse?.Succeed(at), Resolving?.Succeed(at));
        }

        SlaPausedOn ??= at;
        Put(FirstResponse, Resolving);
    }

    /// <summary>The time for a resolution goes on where it stood; one that was late stays late.</summary>
    private void TakeTimesUp(Instant at)
    {
        if (!FirstResponseSent && FirstResponseSlaStatus == SlaTimerStatus.Succeeded)
        {
            FirstResponseSlaStatus = SlaTimerStatus.InProgress;
        }

        if (ResolveBySlaStatus == SlaTimerStatus.Succeeded)
        {
            ResolveBySlaStatus = SlaTimerStatus.InProgress;
        }

        ResumeTimes(at);
    }

    private static Instant? Earlier(Instant? one, Instant? other) => one < other || other is null ? one : other;
}
