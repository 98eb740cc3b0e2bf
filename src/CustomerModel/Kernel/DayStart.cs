namespace CustomerModel;

/// <summary>When days begin: what comes into force or lapses with a day does so at that moment.</summary>
internal static class DayStart
{
    private static readonly LocalDate FirstDay = new(1, 1, 1);
    private static readonly Instant FirstMoment = Instant.FromUtc(1, 1, 1, 0, 0);

    /// <summary>The zone in which each day begins before it does anywhere else on earth: that of Kiritimati.</summary>
    public static DateTimeZone Earliest { get; } = DateTimeZone.ForOffset(Offset.FromHours(14));

    /// <summary>The first moment of a day, from the year 1 on; of a day that the zone skipped, the moment it skipped it.</summary>
    public static Instant Of(LocalDate day, DateTimeZone zone)
    {
        var map = zone.MapLocal(LocalDate.Max(day, FirstDay).AtMidnight());
        return Instant.Max(FirstMoment, map.Count == 0 ? map.LateInterval.Start : map.First().ToInstant());
    }

    /// <summary>The first moment behind a day; <see langword="null"/> behind the last one of the calendar.</summary>
    public static Instant? After(LocalDate day, DateTimeZone zone) => day < LocalDate.MaxIsoValue ? Of(day.PlusDays(1), zone) : null;

    /// <summary>Whether a day is over. Unlike the date that a clock shows, that is never taken back: some clocks were set back at midnight.</summary>
    public static bool IsOver(LocalDate day, ZonedDateTime now) => After(day, now.Zone) <= now.ToInstant();
}
