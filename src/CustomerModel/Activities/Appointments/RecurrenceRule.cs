using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace CustomerModel.Activities;

/// <summary>On which days something comes back: the part of RFC 5545, 3.3.10, that Dynamics' appointments need.</summary>
/// <remarks>
/// <c>FREQ</c> by days, weeks, months or years with <c>INTERVAL</c>, <c>COUNT</c> or <c>UNTIL</c>, and <c>BYDAY</c> without numbers; every
/// other part is refused by name. Without <c>BYDAY</c> the first day says which day of the week, month or year it is; months and years
/// that lack the day are passed over. With it, all such days of the period are meant. Weeks begin on Monday.
/// </remarks>
public sealed record RecurrenceRule : ITextValue<RecurrenceRule>
{
    /// <summary>Longest text of a rule.</summary>
    public const int LongestText = 200;

    private static readonly LocalDatePattern Day = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");
    private static readonly InstantPattern Moment = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    internal RecurrenceRule() { }

    /// <summary>How often.</summary>
    public RecurrenceFrequency Frequency { get; internal init; }

    /// <summary>Every so many periods, 1 to 9,999.</summary>
    public int Interval { get; internal init; } = 1;

    /// <summary>How many times in all, 1 to 9,999; <see langword="null"/>: as long as <see cref="UntilDay"/> or <see cref="UntilMoment"/> says, else for good.</summary>
    public int? Count { get; internal init; }

    /// <summary>The last day; <see langword="null"/>: see the others.</summary>
    public LocalDate? UntilDay { get; internal init; }

    /// <summary>The last moment at which it may begin; <see langword="null"/>: see the others.</summary>
    public Instant? UntilMoment { get; internal init; }

    /// <summary>The days of the week; none: what the first day says.</summary>
    public RecurrenceDays Days { get; internal init; }

    /// <summary>The rule as RFC 5545 writes it, its parts in one order and what goes without saying left out.</summary>
    public string Stored => RecurrenceTexts.Write(this);

    /// <summary>A rule that comes back for good.</summary>
    /// <param name="frequency">How often.</param>
    /// <param name="interval">Every so many periods, 1 to 9,999.</param>
    /// <param name="days">The days of the week; none: what the first day says.</param>
    /// <exception cref="ArgumentOutOfRangeException">The interval is out of range.</exception>
    public static RecurrenceRule Every(RecurrenceFrequency frequency, int interval = 1, RecurrenceDays days = RecurrenceDays.None)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(interval, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(interval, RecurrenceTexts.Most);
        return new()
        {
            Frequency = frequency,
            Interval = interval,
            Days = days & RecurrenceDays.All,
        };
    }

    /// <summary>The same rule, so many times in all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is not 1 to 9,999.</exception>
    public RecurrenceRule Times(int count)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(count, RecurrenceTexts.Most);
        return this with { Count = count, UntilDay = null, UntilMoment = null };
    }

    /// <summary>The same rule up to a day, which belongs to it.</summary>
    public RecurrenceRule Until(LocalDate day) => this with { Count = null, UntilDay = day, UntilMoment = null };

    /// <summary>The same rule up to a moment at which it may still begin, to the second.</summary>
    public RecurrenceRule Until(Instant moment) =>
        this with
        {
            Count = null,
            UntilDay = null,
            UntilMoment = Instant.FromUnixTimeSeconds(moment.ToUnixTimeSeconds()),
        };

    /// <summary>Why a text is no rule, or <see langword="null"/>: <c>recurrence.unreadable</c> or <c>recurrence.part-not-supported</c>.</summary>
    public static DomainError? WhyNot(string text) => RecurrenceTexts.Read(text, out _);

    /// <summary>Reads a rule that should be one.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNot"/>.</exception>
    public static RecurrenceRule Parse(string text) =>
        RecurrenceTexts.Read(text, out var rule) is { } refusal ? throw new RefusedException(refusal) : rule!;

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out RecurrenceRule value) =>
        RecurrenceTexts.Read(text, out value) is null;

    /// <inheritdoc/>
    public static RecurrenceRule FromStored(string stored) => Parse(stored);

    /// <summary>The days, in order: of all days from the first one those that the rule means.</summary>
    /// <remarks>Lazy, and for good when the rule is; days before <paramref name="from"/> are passed over without being walked through, unless they count.</remarks>
    /// <param name="first">The first day; it belongs to the rule if the rule means it.</param>
    /// <param name="from">Days before this one are left out; <see langword="null"/>: none are.</param>
    public IEnumerable<LocalDate> DaysFrom(LocalDate first, LocalDate? from = null) => RecurrenceDates.Of(this, first, from ?? first);

    /// <summary>The moments, in order, on the clock of a time zone.</summary>
    /// <remarks>
    /// Each day it is the same time on the clock. A time that the clock skips is later by what it skips; of a time that comes twice the
    /// first is meant (RFC 5545, 3.3.5); the first start is the moment it is.
    /// </remarks>
    /// <param name="first">The first start.</param>
    /// <param name="from">Days before this one are left out; <see langword="null"/>: none are.</param>
    public IEnumerable<ZonedDateTime> StartsFrom(ZonedDateTime first, LocalDate? from = null) =>
        TimesFrom(first, from).Select(one => one.Start);

    /// <summary>The days with their moments: a time that the clock skips before midnight is on the next day, and still belongs to its own.</summary>
    internal IEnumerable<(LocalDate Day, ZonedDateTime Start)> TimesFrom(ZonedDateTime first, LocalDate? from = null) =>
        DaysFrom(first.Date, from)
            .Select(day => (Day: day, Start: day == first.Date ? first : (day + first.TimeOfDay).InZoneLeniently(first.Zone)))
            .TakeWhile(one => !(one.Start.ToInstant() > UntilMoment));

    /// <summary>See <see cref="Stored"/>.</summary>
    public override string ToString() => Stored;

    internal static bool TryDay(string text, out LocalDate day) => Day.Parse(text).TryGetValue(default, out day);

    internal static bool TryMoment(string text, out Instant moment) => Moment.Parse(text).TryGetValue(default, out moment);

    internal string? UntilText =>
        UntilDay is { } day ? Day.Format(day)
        : UntilMoment is { } moment ? Moment.Format(moment)
        : null;
}
