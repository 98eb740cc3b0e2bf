namespace CustomerModel.Service;

/// <summary>A support calendar on the clocks of a time zone: what it says of moments.</summary>
/// <remarks>
/// The wall clock decides. An hour that the clock skips is not covered and an hour it shows twice is covered twice, each as
/// its hour of the week says. All answers take the time of a few changes of the clock, however long the interval.
/// </remarks>
/// <param name="Calendar">The hours of a week.</param>
/// <param name="Zone">Whose wall clock shows them.</param>
public sealed record SupportHours(SupportCalendar Calendar, DateTimeZone Zone)
{
    private const int SecondsOfMinute = 60;
    private const int SecondsOfHour = 3_600;
    private const long SecondsFromMonday = 3 * 86_400; // 1 January 1970 was a Thursday
    private static readonly long LastMinute = Floor.Divide(Instant.MaxValue.ToUnixTimeSeconds(), SecondsOfMinute);
    private static readonly long MinutesOfAllTime = LastMinute - Floor.Divide(Instant.MinValue.ToUnixTimeSeconds(), SecondsOfMinute);

    /// <summary>Whether there is support at a moment.</summary>
    public bool IsCovered(Instant moment) => Calendar.IsCovered(HourOfWeek(moment, Zone.GetUtcOffset(moment)));

    /// <summary>The first moment with support, this one included; <see langword="null"/> when the calendar has no hour with support.</summary>
    public Instant? Next(Instant moment)
    {
        if (Calendar.Hours == 0)
        {
            return null;
        }

        while (true)
        {
            var interval = Zone.GetZoneInterval(moment);
            var hours = Calendar.HoursToNext(HourOfWeek(moment, interval.WallOffset))!.Value;
            if (hours == 0)
            {
                return moment;
            }

            var next = StartOfHour(moment, interval.WallOffset) + Duration.FromHours(hours);
            if (!interval.HasEnd || next < interval.End)
            {
                return next;
            }

            moment = interval.End;
        }
    }

    /// <summary>How many minutes of an interval are covered: those that begin in it, on the full minute, with support.</summary>
    /// <remarks>The counts of the pieces of an interval add up to that of the whole, wherever it is split.</remarks>
    /// <param name="from">The first moment of the interval.</param>
    /// <param name="until">The first moment behind it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval ends before it begins.</exception>
    public long CoveredMinutes(Instant from, Instant until)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(until, from);
        var sum = 0L;
        while (from < until)
        {
            var interval = Zone.GetZoneInterval(from);
            var end = interval.HasEnd && interval.End < until ? interval.End : until;
            sum += MinutesBefore(end, interval.WallOffset) - MinutesBefore(from, interval.WallOffset);
            from = end;
        }

        return sum;
    }

    /// <summary>The moment at which so many covered minutes have passed: the end of the last of them.</summary>
    /// <remarks>The inverse of <see cref="CoveredMinutes"/>: up to this moment, and to none before, it counts that many.</remarks>
    /// <param name="from">From when on; the first minute counted is the first one with support that begins then or later.</param>
    /// <param name="minutes">How many; after none it is <paramref name="from"/> itself.</param>
    /// <returns><see langword="null"/> when so many never pass: no hour has support, or time ends before (with the year 9999).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Instant? After(Instant from, long minutes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(minutes);
        if (minutes == 0)
        {
            return from;
        }

        if (Calendar.Hours == 0 || minutes > MinutesOfAllTime)
        {
            return null;
        }

        while (true)
        {
            var interval = Zone.GetZoneInterval(from);
            var passed = MinutesBefore(from, interval.WallOffset);
            var last = Calendar.MinuteOf(passed + minutes - 1) - WallMinutes(interval.WallOffset);
            if (last >= LastMinute)
            {
                return null;
            }

            var begins = Instant.FromUnixTimeSeconds(last * SecondsOfMinute);
            if (!interval.HasEnd || begins < interval.End)
            {
                return begins + Duration.FromMinutes(1);
            }

            minutes -= MinutesBefore(interval.End, interval.WallOffset) - passed;
            from = interval.End;
        }
    }

    /// <summary>Covered minutes before the first full minute that is not before the moment, by clocks of one offset.</summary>
    private long MinutesBefore(Instant moment, Offset offset)
    {
        var seconds = moment.ToUnixTimeSeconds();
        var minute = Floor.Divide(seconds, SecondsOfMinute);
        minute += Instant.FromUnixTimeSeconds(minute * SecondsOfMinute) == moment ? 0 : 1;
        return Calendar.MinutesBefore(minute + WallMinutes(offset));
    }

    /// <summary>What clocks of an offset show more, in full minutes, than has passed of 1970: they count from the Monday before.</summary>
    private static long WallMinutes(Offset offset) => Floor.Divide(offset.Seconds + SecondsFromMonday, SecondsOfMinute);

    private static int HourOfWeek(Instant moment, Offset offset) =>
        (int)
            Floor.Remainder(
                Floor.Divide(moment.ToUnixTimeSeconds() + offset.Seconds + SecondsFromMonday, SecondsOfHour),
                SupportCalendar.HoursOfWeek
            );

    private static Instant StartOfHour(Instant moment, Offset offset)
    {
        var seconds = moment.ToUnixTimeSeconds();
        return Instant.FromUnixTimeSeconds(seconds - Floor.Remainder(seconds + offset.Seconds, SecondsOfHour));
    }
}
