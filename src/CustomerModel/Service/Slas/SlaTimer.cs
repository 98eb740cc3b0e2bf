namespace CustomerModel.Service;

/// <summary>A promised time that runs: when it warns, when it fails, how it stands. A value; each function answers with the timer afterwards.</summary>
/// <remarks>
/// Times are ends of covered minutes, so moments count by the full minute they lie in: a pause within one minute moves nothing.
/// Nothing moves a time backwards, and a clock that goes backwards changes nothing.
/// </remarks>
/// <param name="Status">How it stands.</param>
/// <param name="WarnOn">When it is nearly late; <see langword="null"/>: it never warns.</param>
/// <param name="FailOn">When it is late; <see langword="null"/>: it never fails.</param>
/// <param name="PausedOn">Since when it stands still; <see langword="null"/>: it runs, or it is over.</param>
public sealed record SlaTimer(SlaTimerStatus Status, Instant? WarnOn, Instant? FailOn, Instant? PausedOn = null)
{
    /// <summary>It is decided: in time, or not.</summary>
    public bool IsOver => Status is SlaTimerStatus.Succeeded or SlaTimerStatus.Noncompliant;

    /// <summary>The next moment at which the clock changes it; <see langword="null"/>: none.</summary>
    public Instant? NextOn =>
        IsOver || PausedOn is not null ? null
        : Status == SlaTimerStatus.InProgress && (FailOn is null || WarnOn < FailOn) ? WarnOn ?? FailOn
        : FailOn;

    /// <summary>A time that begins to run.</summary>
    /// <param name="from">From when on.</param>
    /// <param name="hours">The hours in which its minutes pass.</param>
    /// <param name="warnAfter">Covered minutes until the warning; <see langword="null"/>: none.</param>
    /// <param name="failAfter">Covered minutes until it is late; <see langword="null"/>: never.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number of minutes is negative.</exception>
    public static SlaTimer Start(Instant from, SupportHours hours, int? warnAfter, int? failAfter)
    {
        ArgumentNullException.ThrowIfNull(hours);
        return new(
            SlaTimerStatus.InProgress,
            warnAfter is { } warn ? hours.After(from, warn) : null,
            failAfter is { } fail ? hours.After(from, fail) : null
        );
    }

    /// <summary>What the clock has made of it by then; nothing while it is paused or when it is over.</summary>
    public SlaTimer Advance(Instant now) =>
        IsOver || PausedOn is not null ? this
        : FailOn <= now ? this with { Status = SlaTimerStatus.Noncompliant }
        : Status == SlaTimerStatus.InProgress && WarnOn <= now ? this with { Status = SlaTimerStatus.NearingNoncompliance }
        : this;

    /// <summary>Stands still from now on; what is over, or paused already, stays as it is.</summary>
    public SlaTimer Pause(Instant now) =>
        Advance(now) is var timer && (timer.IsOver || timer.PausedOn is not null) ? timer : timer with { PausedOn = now };

    /// <summary>Runs again: as many covered minutes are left now as were at the pause, until it fails and until it warns unless it has warned.</summary>
    /// <param name="now">The moment; before the pause, nothing moves.</param>
    /// <param name="hours">The hours in which its minutes pass.</param>
    public SlaTimer Resume(Instant now, SupportHours hours)
    {
        ArgumentNullException.ThrowIfNull(hours);
        if (PausedOn is not { } paused)
        {
            return Advance(now);
        }

        var (from, until) = (MinuteOf(paused), MinuteOf(Instant.Max(now, paused)));
        var running = this with { WarnOn = Moved(WarnOn), FailOn = Moved(FailOn), PausedOn = null };
        return running.Advance(now);

        Instant? Moved(Instant? time) =>
            time is { } on && on > paused && hours.After(until, hours.CoveredMinutes(from, on)) is var later
                ? later is { } moved
                    ? Instant.Max(moved, on)
                    : null
                : time;
    }

    /// <summary>It is done: in time, unless it was late already. A timer that was paused is in time.</summary>
    public SlaTimer Succeed(Instant now) =>
        Advance(now) is { IsOver: false } timer ? timer with { Status = SlaTimerStatus.Succeeded, PausedOn = null } : Advance(now);

    private static Instant MinuteOf(Instant moment)
    {
        const int SecondsOfMinute = 60;
        return Instant.FromUnixTimeSeconds(Floor.Divide(moment.ToUnixTimeSeconds(), SecondsOfMinute) * SecondsOfMinute);
    }
}
