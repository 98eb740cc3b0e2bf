using CustomerModel.Service;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Service;

/// <summary>What support hours say in closed form is what one finds minute by minute, around every change of a clock.</summary>
public sealed class SupportHoursProperties
{
    private static readonly string[] Zones =
    [
        "America/New_York",
        "Europe/Berlin",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
        "Pacific/Kiritimati",
        "America/St_Johns",
        "Africa/Casablanca",
        "Europe/Amsterdam",
        "UTC",
    ];

    private static readonly Gen<SupportCalendar> Calendars = Gen.OneOf(
        Gen.Elements('+', '-').ArrayOf(SupportCalendar.HoursOfWeek).Select(hours => SupportCalendar.Parse(new string(hours))),
        Gen.Constant(SupportCalendar.Of(8, 17, IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday)),
        Gen.Elements(SupportCalendar.Always, SupportCalendar.Of(2, 3, IsoDayOfWeek.Sunday))
    );

    private static readonly Gen<SupportHours> Hours =
        from calendar in Calendars
        from zone in Gen.Elements(Zones)
        select new SupportHours(calendar, DateTimeZoneProviders.Tzdb[zone]);

    /// <summary>Up to a fortnight from 1900 on, half of them around a change of the clock.</summary>
    private static readonly Arbitrary<(SupportHours Hours, Instant From, Instant Until)> Intervals = (
        from hours in Hours
        from year in Gen.Choose(1900, 2040)
        from day in Gen.Choose(0, 364)
        from second in Gen.Choose(0, 86_399)
        from isNearChange in Gen.Elements(true, false)
        from length in Gen.Choose(0, 14 * 86_400)
        let any = Instant.FromUtc(year, 1, 1, 0, 0) + Duration.FromDays(day) + Duration.FromSeconds(second)
        let change = hours.Zone.GetZoneInterval(any) is { HasEnd: true } interval ? interval.End : any
        let start = isNearChange ? change - Duration.FromSeconds(second) : any
        select (hours, start, start + Duration.FromSeconds(length))
    ).ToArbitrary();

    [Fact]
    public void Covered_minutes_are_those_one_counts() =>
        Law.ForAll(
            Intervals,
            one =>
                one.Hours.CoveredMinutes(one.From, one.Until) == Minutes(one.From, one.Until).Count(minute => IsCovered(one.Hours, minute)),
            cases: 200
        );

    [Fact]
    public void Every_minute_is_covered_as_the_wall_clock_says() =>
        Law.ForAll(
            Intervals,
            one =>
                Minutes(one.From, Instant.Min(one.Until, one.From + Duration.FromDays(2)))
                    .All(minute => one.Hours.IsCovered(minute) == IsCovered(one.Hours, minute))
        );

    [Fact]
    public void Covered_minutes_of_the_pieces_add_up() =>
        Law.ForAll(
            (
                from one in Intervals.Generator
                from parts in Gen.Choose(0, 1_000_000).ArrayOf()
                select (one.Hours, one.From, one.Until, Cuts: parts.Select(part => one.From + ((one.Until - one.From) * (part / 1e6))))
            ).ToArbitrary(),
            one =>
            {
                Instant[] marks = [one.From, .. one.Cuts.Order(), one.Until];
                return marks.Zip(marks.Skip(1)).Sum(piece => one.Hours.CoveredMinutes(piece.First, piece.Second))
                    == one.Hours.CoveredMinutes(one.From, one.Until);
            },
            cases: 500
        );

    [Fact]
    public void After_so_many_covered_minutes_that_many_are_counted_and_a_moment_before_one_less() =>
        Law.ForAll(
            Intervals.Generator.Zip(Gen.Choose(1, 40_000)).ToArbitrary(),
            drawn =>
                drawn.Item1 is var one
                && one.Hours.After(one.From, drawn.Item2) is var after
                && (one.Hours.Calendar.Hours == 0) == (after is null)
                && (
                    after is not { } end
                    || (
                        one.Hours.CoveredMinutes(one.From, end) == drawn.Item2
                        && one.Hours.CoveredMinutes(one.From, end - Duration.FromMinutes(1)) == drawn.Item2 - 1
                    )
                ),
            cases: 1_000
        );

    [Fact]
    public void After_so_many_covered_minutes_one_stands_where_counting_them_ends() =>
        Law.ForAll(
            Intervals.Generator.Zip(Gen.Choose(1, 2_000)).ToArbitrary(),
            drawn =>
            {
                var (one, minutes) = drawn;
                var end = one.From + Duration.FromDays(5);
                var counted = Minutes(one.From, end).Where(minute => IsCovered(one.Hours, minute)).Skip(minutes - 1).Take(1).ToList();
                return counted.Count == 0
                    ? one.Hours.After(one.From, minutes) is not { } later || later > end
                    : one.Hours.After(one.From, minutes) == counted[0] + Duration.FromMinutes(1);
            },
            cases: 200
        );

    [Fact]
    public void Minutes_pass_the_same_in_one_step_and_in_many() =>
        Law.ForAll(
            Intervals.Generator.Zip(Gen.Choose(0, 3_000).ArrayOf()).ToArbitrary(),
            drawn =>
                drawn.Item2.Aggregate(
                    (Instant?)drawn.Item1.From,
                    (at, minutes) => at is { } from ? drawn.Item1.Hours.After(from, minutes) : null
                ) == drawn.Item1.Hours.After(drawn.Item1.From, drawn.Item2.Sum(minutes => (long)minutes)),
            cases: 500
        );

    [Fact]
    public void The_next_covered_moment_is_covered_and_nothing_before_it_is() =>
        Law.ForAll(
            Intervals,
            one =>
                one.Hours.Calendar.Hours == 0
                || (
                    one.Hours.Next(one.From) is { } next
                    && next >= one.From
                    && one.Hours.IsCovered(next)
                    && one.Hours.CoveredMinutes(one.From, next) == 0
                    && (next == one.From || !one.Hours.IsCovered(next - Duration.FromNanoseconds(1)))
                ),
            cases: 1_000
        );

    [Fact]
    public void A_calendar_is_its_text() =>
        Law.ForAll(
            Calendars.ToArbitrary(),
            calendar =>
                SupportCalendar.FromStored(calendar.Stored) == calendar && calendar.Hours == calendar.Text.Count(hour => hour == '+')
        );

    internal static bool IsCovered(SupportHours hours, Instant moment)
    {
        var local = moment.InZone(hours.Zone);
        return hours.Calendar.Text[((int)local.DayOfWeek - 1) * 24 + local.Hour] == '+';
    }

    internal static IEnumerable<Instant> Minutes(Instant from, Instant until)
    {
        var minute = Instant.FromUnixTimeSeconds((long)Math.Ceiling(from.ToUnixTimeTicks() / 600_000_000m) * 60);
        for (; minute < until; minute += Duration.FromMinutes(1))
        {
            yield return minute;
        }
    }
}
