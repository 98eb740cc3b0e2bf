using CustomerModel.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>Promised times under any clock, any pauses and any hours of support.</summary>
public sealed class SlaTimerProperties
{
    private static readonly SupportCalendar Weekdays = SupportCalendar.Of(
        8,
        17,
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday
    );

    private static readonly Gen<SupportHours> Hours =
        from calendar in Gen.OneOf(
            Gen.Elements(SupportCalendar.Always, Weekdays, SupportCalendar.Of(2, 4, IsoDayOfWeek.Sunday)),
            Gen.Elements('+', '-').ArrayOf(SupportCalendar.HoursOfWeek).Select(hours => SupportCalendar.Parse(new string(hours)))
        )
        from zone in Gen.Elements("America/New_York", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kathmandu", "Pacific/Apia", "UTC")
        select new SupportHours(calendar, DateTimeZoneProviders.Tzdb[zone]);

    private static readonly Arbitrary<Promise> Promises = (
        from hours in Hours
        from second in Gen.Choose(1_262_304_000, 1_893_456_000) // 2010 to 2030
        from fail in Gen.Choose(2, 3_000)
        from warn in Gen.Choose(1, fail - 1)
        from hasWarning in Gen.Elements(true, true, false)
        from hasEnd in Gen.Elements(true, true, true, false)
        from steps in Gen.Choose(0, 6 * 86_400).ArrayOf()
        select new Promise(
            hours,
            Instant.FromUnixTimeSeconds(second),
            hasWarning ? warn : null,
            hasEnd ? fail : null,
            [.. steps.Take(8).Select(step => Duration.FromSeconds(step))]
        )
    ).ToArbitrary();

    [Fact]
    public void One_big_step_does_what_many_small_ones_do() =>
        Law.ForAll(
            Promises,
            one => one.Moments().Aggregate(one.Begun, (timer, now) => timer.Advance(now)) == one.Begun.Advance(one.Moments()[^1]),
            cases: 1_000
        );

    [Fact]
    public void What_the_clock_does_next_it_does_then_and_not_before() =>
        Law.ForAll(
            Promises,
            one =>
            {
                for (var timer = one.Begun; timer.NextOn is { } next; timer = timer.Advance(next))
                {
                    timer.Advance(next - Duration.FromNanoseconds(1)).ShouldBe(timer);
                    timer.Advance(next).ShouldNotBe(timer);
                    (timer.Advance(next).NextOn is not { } then || then > next).ShouldBeTrue();
                }

                return true;
            },
            cases: 500
        );

    [Fact]
    public void A_pause_that_ends_at_once_changes_nothing() =>
        Law.ForAll(
            Promises,
            one =>
                one.Moments().All(now => one.Begun.Pause(now).Resume(now, one.Hours) == one.Begun.Advance(now))
                && one.Moments().All(now => one.Begun.Pause(now).Pause(now + Duration.FromHours(1)) == one.Begun.Pause(now)),
            cases: 1_000
        );

    [Fact]
    public void As_many_minutes_are_left_after_a_pause_as_before_it() =>
        Law.ForAll(
            Promises,
            one =>
            {
                var timer = one.Begun;
                foreach (var (pause, resume) in one.Moments().Zip(one.Moments().Skip(1)).Where((_, i) => i % 2 == 0))
                {
                    var (paused, left) = (timer.Pause(pause), Left(one.Hours, timer.FailOn, pause));
                    var resumed = paused.Resume(resume, one.Hours);
                    if (paused.PausedOn is not null)
                    {
                        (resumed.FailOn >= timer.FailOn).ShouldBe(timer.FailOn is not null);
                        (resumed.WarnOn >= timer.WarnOn).ShouldBe(timer.WarnOn is not null);
                        Left(one.Hours, resumed.FailOn, resume).ShouldBe(left);
                        resumed.WarnOn.ShouldBe(
                            timer.WarnOn <= pause ? timer.WarnOn
                            : timer.WarnOn is null ? null
                            : one.Hours.After(Minute(resume), Left(one.Hours, timer.WarnOn, pause)!.Value)
                        );
                        (resumed.NextOn is not { } next || next > resume).ShouldBeTrue();
                    }

                    timer = resumed;
                }

                return true;
            },
            cases: 1_000
        );

    [Fact]
    public void A_pause_outside_the_hours_of_support_moves_nothing() =>
        Law.ForAll(
            Promises,
            one =>
                one.Moments()
                    .All(now =>
                        one.Hours.IsCovered(now)
                        || one.Begun.Pause(now) is not { PausedOn: not null } paused
                        || paused.Resume((one.Hours.Next(now) ?? now) - Duration.FromNanoseconds(1), one.Hours) == one.Begun.Advance(now)
                    ),
            cases: 1_000
        );

    [Fact]
    public void Whatever_is_done_times_never_move_backwards_and_what_is_over_stays_so() =>
        Law.ForAll(
            Promises.Generator.Zip(Gen.Elements(0, 1, 2, 3).ArrayOf(8)).ToArbitrary(),
            drawn =>
            {
                var (one, acts) = drawn;
                var timer = one.Begun;
                foreach (var (now, act) in one.Moments().Zip(acts))
                {
                    var before = timer;
                    timer = act switch
                    {
                        0 => timer.Advance(now),
                        1 => timer.Pause(now),
                        2 => timer.Resume(now, one.Hours),
                        _ => timer.Succeed(now),
                    };
                    (before.FailOn is null || timer.FailOn >= before.FailOn).ShouldBeTrue();
                    (before.WarnOn is null || timer.WarnOn >= before.WarnOn).ShouldBeTrue();
                    (!before.IsOver || timer == before).ShouldBeTrue();
                    (timer.Status >= before.Status).ShouldBeTrue();
                    timer.Advance(now).ShouldBe(timer);
                }

                return true;
            },
            cases: 1_000
        );

    [Fact]
    public void Done_in_time_is_done_and_done_too_late_is_not() =>
        Law.ForAll(
            Promises,
            one =>
                one.Moments()
                    .All(now =>
                        one.Begun.Succeed(now).Status == (one.Begun.FailOn <= now ? SlaTimerStatus.Noncompliant : SlaTimerStatus.Succeeded)
                    ),
            cases: 500
        );

    [Fact]
    public void A_clock_that_goes_backwards_changes_nothing()
    {
        var (hours, from) = (new SupportHours(SupportCalendar.Always, DateTimeZone.Utc), Instant.FromUtc(2026, 6, 1, 8, 0));
        var timer = SlaTimer.Start(from, hours, 30, 60);
        var late = timer.Advance(from + Duration.FromHours(1));

        late.Advance(from).ShouldBe(late);
        (late.Status, late.NextOn).ShouldBe((SlaTimerStatus.Noncompliant, null));
        timer.Pause(from + Duration.FromMinutes(10)).Resume(from, hours).ShouldBe(timer);
        timer.Resume(from, hours).ShouldBe(timer);
    }

    [Fact]
    public void Paused_it_waits_for_nothing_and_counts_as_in_time()
    {
        var (hours, from) = (new SupportHours(Weekdays, DateTimeZoneProviders.Tzdb["Europe/Berlin"]), Instant.FromUtc(2026, 6, 1, 14, 0));
        var paused = SlaTimer.Start(from, hours, 30, 90).Pause(from + Duration.FromMinutes(45));

        (paused.Status, paused.NextOn).ShouldBe((SlaTimerStatus.NearingNoncompliance, null));
        paused.Advance(Instant.FromUtc(2027, 1, 1, 0, 0)).ShouldBe(paused);
        paused.Succeed(Instant.FromUtc(2027, 1, 1, 0, 0)).Status.ShouldBe(SlaTimerStatus.Succeeded);
        var resumed = paused.Resume(Instant.FromUtc(2026, 6, 2, 5, 0), hours); // seven in the morning, before the hours begin
        (resumed.WarnOn, resumed.FailOn).ShouldBe((from + Duration.FromMinutes(30), Instant.FromUtc(2026, 6, 2, 6, 45)));
    }

    private static long? Left(SupportHours hours, Instant? time, Instant now) =>
        time is { } on && on > now ? hours.CoveredMinutes(Minute(now), on) : null;

    private static Instant Minute(Instant moment) => Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds() / 60 * 60);

    private sealed record Promise(SupportHours Hours, Instant From, int? Warn, int? Fail, Duration[] Steps)
    {
        public SlaTimer Begun { get; } = SlaTimer.Start(From, Hours, Warn, Fail);

        /// <summary>The beginning, and moments after it in order.</summary>
        public IReadOnlyList<Instant> Moments() => Steps.Aggregate(new List<Instant> { From }, (all, step) => [.. all, all[^1] + step]);
    }
}
