using CustomerModel.Service;

namespace CustomerModel.Tests.Service;

/// <summary>Support hours on the days that clocks change, in zones that do it each in their own way.</summary>
public sealed class SupportHoursTests
{
    private static readonly SupportCalendar Nights = SupportCalendar.Of(
        0,
        4,
        IsoDayOfWeek.Monday,
        IsoDayOfWeek.Tuesday,
        IsoDayOfWeek.Wednesday,
        IsoDayOfWeek.Thursday,
        IsoDayOfWeek.Friday,
        IsoDayOfWeek.Saturday,
        IsoDayOfWeek.Sunday
    );

    /// <summary>Four hours from midnight on: one less where the clock skips one, one more where it shows one twice.</summary>
    [Theory]
    [InlineData("America/New_York", 2026, 3, 7, 240)]
    [InlineData("America/New_York", 2026, 3, 8, 180)]
    [InlineData("America/New_York", 2026, 11, 1, 300)]
    [InlineData("Europe/Berlin", 2026, 3, 29, 180)]
    [InlineData("Europe/Berlin", 2026, 10, 25, 300)]
    [InlineData("Australia/Lord_Howe", 2026, 10, 4, 210)]
    [InlineData("Australia/Lord_Howe", 2026, 4, 5, 270)]
    [InlineData("Asia/Kathmandu", 2026, 3, 29, 240)]
    [InlineData("Asia/Kathmandu", 1986, 1, 1, 225)]
    [InlineData("Pacific/Apia", 2011, 12, 28, 240)]
    [InlineData("Pacific/Apia", 2011, 12, 31, 240)]
    public void A_day_has_the_minutes_its_clock_shows(string zone, int year, int month, int day, long minutes)
    {
        var hours = new SupportHours(Nights, DateTimeZoneProviders.Tzdb[zone]);
        var date = new LocalDate(year, month, day);

        hours
            .CoveredMinutes(hours.Zone.AtStartOfDay(date).ToInstant(), hours.Zone.AtStartOfDay(date.PlusDays(1)).ToInstant())
            .ShouldBe(minutes);
    }

    [Fact]
    public void A_day_that_a_zone_skips_has_no_minutes()
    {
        var friday = new SupportHours(SupportCalendar.Of(0, 24, IsoDayOfWeek.Friday), DateTimeZoneProviders.Tzdb["Pacific/Apia"]);

        var (from, until) = (Midnight(new(2011, 12, 26)), Midnight(new(2012, 1, 2)));
        friday.CoveredMinutes(from, until).ShouldBe(0);
        friday.Next(from).ShouldBe(Midnight(new(2012, 1, 6)));

        Instant Midnight(LocalDate day) => friday.Zone.AtStartOfDay(day).ToInstant();
    }

    [Fact]
    public void Support_that_begins_within_a_skipped_hour_begins_behind_it()
    {
        var berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];
        var hours = new SupportHours(SupportCalendar.Of(2, 4, IsoDayOfWeek.Sunday), berlin);

        hours.Next(Instant.FromUtc(2026, 3, 28, 12, 0)).ShouldBe(Instant.FromUtc(2026, 3, 29, 1, 0)); // three o'clock in summer time
        hours.Next(Instant.FromUtc(2026, 10, 24, 12, 0)).ShouldBe(Instant.FromUtc(2026, 10, 25, 0, 0)); // two o'clock, the first time
    }

    /// <summary>The tenth hour of support of a week that begins the day before clocks change at night.</summary>
    [Theory]
    [InlineData("America/New_York", "2026-03-07T05:00:00Z", "2026-03-09T07:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-24T22:00:00Z", "2026-10-27T00:00:00Z")]
    [InlineData("Australia/Lord_Howe", "2026-10-03T13:30:00Z", "2026-10-05T15:30:00Z")]
    [InlineData("Asia/Kathmandu", "2026-03-28T18:15:00Z", "2026-03-30T20:15:00Z")]
    [InlineData("Pacific/Apia", "2011-12-28T10:00:00Z", "2011-12-30T12:00:00Z")]
    public void Ten_hours_of_support_pass_by_the_clock_of_the_zone(string zone, string from, string until)
    {
        var hours = new SupportHours(Nights, DateTimeZoneProviders.Tzdb[zone]);

        hours.After(At(from), 600).ShouldBe(At(until));

        static Instant At(string text) => NodaTime.Text.InstantPattern.ExtendedIso.Parse(text).Value;
    }

    [Fact]
    public void Minutes_that_never_pass_have_no_moment()
    {
        var (never, always) = (
            new SupportHours(SupportCalendar.Never, DateTimeZone.Utc),
            new SupportHours(SupportCalendar.Always, DateTimeZoneProviders.Tzdb["Europe/Berlin"])
        );
        var now = Instant.FromUtc(2026, 3, 1, 0, 0);

        never.After(now, 0).ShouldBe(now);
        never.After(now, 1).ShouldBeNull();
        always.After(now, long.MaxValue).ShouldBeNull();
        always.After(Instant.MaxValue, 1).ShouldBeNull();
        always.After(Instant.FromUtc(9999, 12, 31, 23, 58), 1).ShouldBe(Instant.FromUtc(9999, 12, 31, 23, 59));
        always.After(Instant.MinValue, 1).ShouldBe(Instant.MinValue + Duration.FromMinutes(1));
        Should.Throw<ArgumentOutOfRangeException>(() => always.After(now, -1));
    }

    [Fact]
    public void A_week_begins_on_monday()
    {
        var text = new string('-', 167);
        var utc = DateTimeZone.Utc;

        new SupportHours(SupportCalendar.Parse("+" + text), utc)
            .Next(Instant.FromUtc(2026, 3, 1, 0, 0))
            .ShouldBe(Instant.FromUtc(2026, 3, 2, 0, 0));
        SupportCalendar.Parse(text + "+").IsCovered(IsoDayOfWeek.Sunday, 23).ShouldBeTrue();
    }

    [Fact]
    public void Without_an_hour_of_support_nothing_is_ever_covered()
    {
        var hours = new SupportHours(SupportCalendar.Never, DateTimeZone.Utc);

        hours.Next(Instant.FromUtc(2026, 3, 1, 0, 0)).ShouldBeNull();
        hours.CoveredMinutes(Instant.FromUtc(2000, 1, 1, 0, 0), Instant.FromUtc(2026, 1, 1, 0, 0)).ShouldBe(0);
    }

    [Fact]
    public void An_interval_that_ends_before_it_begins_is_misuse() =>
        Should.Throw<ArgumentOutOfRangeException>(() =>
            new SupportHours(SupportCalendar.Always, DateTimeZone.Utc).CoveredMinutes(
                Instant.FromUtc(2026, 3, 2, 0, 0),
                Instant.FromUtc(2026, 3, 1, 0, 0)
            )
        );

    [Theory]
    [InlineData(0, '+')]
    [InlineData(167, '+')]
    [InlineData(169, '-')]
    [InlineData(168, '1')]
    [InlineData(168, ' ')]
    public void A_text_of_another_length_or_with_other_characters_is_no_calendar(int length, char character)
    {
        SupportCalendar.TryParse(new string(character, length), out _).ShouldBeFalse();
        Should.Throw<FormatException>(() => SupportCalendar.Parse(new string(character, length)));
    }

    [Fact]
    public void Hours_of_a_day_that_are_none_are_misuse()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SupportCalendar.Of(8, 8, IsoDayOfWeek.Monday));
        Should.Throw<ArgumentOutOfRangeException>(() => SupportCalendar.Of(-1, 8, IsoDayOfWeek.Monday));
        Should.Throw<ArgumentOutOfRangeException>(() => SupportCalendar.Of(8, 25, IsoDayOfWeek.Monday));
        Should.Throw<ArgumentOutOfRangeException>(() => SupportCalendar.Of(8, 9, IsoDayOfWeek.None));
    }

    [Fact]
    public void A_zone_is_known_by_its_name()
    {
        ZoneId.Parse(" Europe/Berlin ").Zone.Id.ShouldBe("Europe/Berlin");
        ZoneId.Of(DateTimeZone.Utc).ShouldBe(ZoneId.Utc);
        ZoneId.TryParse("Middle/Earth", out _).ShouldBeFalse();
        ZoneId.Of(DateTimeZone.ForOffset(Offset.FromHours(1))).Value.ShouldBe("UTC+01");
        ZoneId.FromStored("Gone/Away").Value.ShouldBe("Gone/Away");
    }
}
