using System.Diagnostics.CodeAnalysis;

namespace CustomerModel.Service;

/// <summary>The hours of a week in which there is support: 168 characters, from Monday midnight on, <c>+</c> with and <c>-</c> without.</summary>
/// <remarks>
/// The text is Dynamics' <c>effectivitycalendar</c>. It knows no time zone: an hour is an hour on the wall clock, see <see cref="SupportHours"/>.
/// </remarks>
public sealed record SupportCalendar : ITextValue<SupportCalendar>
{
    /// <summary>Hours of a week, and characters of the text.</summary>
    public const int HoursOfWeek = 7 * HoursOfDay;

    private const int HoursOfDay = 24;
    private const int MinutesOfHour = 60;
    private const char With = '+';
    private const char Without = '-';

    private readonly short[] _before; // covered hours before each hour of the week

    private SupportCalendar(string text)
    {
        Text = text;
        _before = new short[HoursOfWeek + 1];
        for (var hour = 0; hour < HoursOfWeek; hour++)
        {
            _before[hour + 1] = (short)(_before[hour] + (text[hour] == With ? 1 : 0));
        }
    }

    /// <summary>Round the clock, every day.</summary>
    public static SupportCalendar Always { get; } = new(new string(With, HoursOfWeek));

    /// <summary>No hour at all.</summary>
    public static SupportCalendar Never { get; } = new(new string(Without, HoursOfWeek));

    /// <summary>The 168 characters.</summary>
    public string Text { get; }

    /// <summary>Hours with support in a week, from 0 to 168.</summary>
    public int Hours => _before[HoursOfWeek];

    /// <inheritdoc/>
    public string Stored => Text;

    /// <summary>The same hours on some days: <c>Of(8, 17, IsoDayOfWeek.Monday)</c> begins at eight and ends at five.</summary>
    /// <param name="from">The first hour, from 0 to 23.</param>
    /// <param name="until">The hour at which support ends, from 1 to 24.</param>
    /// <param name="days">The days; days that are not named have none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An hour is none, the end is not after the begin, or a day is none.</exception>
    public static SupportCalendar Of(int from, int until, params ReadOnlySpan<IsoDayOfWeek> days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(from);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(until, HoursOfDay);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(until, from);
        var hours = Never.Text.ToCharArray();
        foreach (var day in days)
        {
            Array.Fill(hours, With, HourOf(day, from), until - from);
        }

        return new(new string(hours));
    }

    /// <summary>Whether there is support in an hour of a day.</summary>
    /// <param name="day">The day of the week.</param>
    /// <param name="hour">From 0 to 23.</param>
    /// <exception cref="ArgumentOutOfRangeException">Day or hour is none.</exception>
    public bool IsCovered(IsoDayOfWeek day, int hour)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hour);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(hour, HoursOfDay);
        return IsCovered(HourOf(day, hour));
    }

    /// <summary>Reads a text that should be a calendar.</summary>
    /// <exception cref="FormatException">It has not 168 characters, or others than plus and minus.</exception>
    public static SupportCalendar Parse(string text) =>
        TryParse(text, out var calendar)
            ? calendar
            : throw new FormatException($"A support calendar is {HoursOfWeek} characters, each plus or minus.");

    /// <summary>Reads a calendar; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out SupportCalendar? calendar)
    {
        calendar = text is { Length: HoursOfWeek } && !text.AsSpan().ContainsAnyExcept(With, Without) ? new(text) : null;
        return calendar is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out SupportCalendar value) => TryParse(text, out value);

    /// <inheritdoc/>
    public static SupportCalendar FromStored(string stored) => new(stored);

    /// <summary>The same hours.</summary>
    public bool Equals(SupportCalendar? other) => other is not null && other.Text == Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The 168 characters.</summary>
    public override string ToString() => Text;

    /// <summary>Whether there is support in an hour of the week.</summary>
    /// <param name="hourOfWeek">From 0, Monday midnight, to 167.</param>
    internal bool IsCovered(int hourOfWeek) => Text[hourOfWeek] == With;

    /// <summary>Minutes with support before a minute of the wall clock, counted from some Monday midnight; negative before it.</summary>
    internal long MinutesBefore(long minute)
    {
        var (week, rest) = (Floor.Divide(minute, HoursOfWeek * MinutesOfHour), (int)Floor.Remainder(minute, HoursOfWeek * MinutesOfHour));
        var (hour, begun) = (rest / MinutesOfHour, rest % MinutesOfHour);
        return (((week * Hours) + _before[hour]) * MinutesOfHour) + (IsCovered(hour) ? begun : 0);
    }

    /// <summary>The minute of the wall clock before which so many minutes have support, and which has it itself; the inverse of <see cref="MinutesBefore"/>.</summary>
    /// <param name="covered">Negative before that Monday midnight; there must be an hour with support.</param>
    internal long MinuteOf(long covered)
    {
        var (week, rest) = (Floor.Divide(covered, Hours * MinutesOfHour), Floor.Remainder(covered, Hours * MinutesOfHour));
        var hour = Array.LastIndexOf(_before, (short)(rest / MinutesOfHour)); // of the hours that so many precede, the last one has support
        return (((week * HoursOfWeek) + hour) * MinutesOfHour) + (rest % MinutesOfHour);
    }

    /// <summary>How many hours on the next hour with support begins; 0: this one has it.</summary>
    /// <param name="hourOfWeek">From 0 to 167.</param>
    /// <returns><see langword="null"/> when there is none in the week.</returns>
    internal int? HoursToNext(int hourOfWeek)
    {
        var later = Text.AsSpan(hourOfWeek).IndexOf(With);
        return later >= 0 ? later
            : Text.IndexOf(With, StringComparison.Ordinal) is var first and >= 0 ? HoursOfWeek - hourOfWeek + first
            : null;
    }

    private static int HourOf(IsoDayOfWeek day, int hour) =>
        day is >= IsoDayOfWeek.Monday and <= IsoDayOfWeek.Sunday
            ? ((day - IsoDayOfWeek.Monday) * HoursOfDay) + hour
            : throw new ArgumentOutOfRangeException(nameof(day));
}
