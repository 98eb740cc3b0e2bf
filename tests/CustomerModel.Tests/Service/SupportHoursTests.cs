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
