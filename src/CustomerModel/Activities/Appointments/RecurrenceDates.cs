namespace CustomerModel.Activities;

/// <summary>The days that a rule means, period by period; days are counted from 1 January 1970, so that none lies beyond the calendar.</summary>
internal static class RecurrenceDates
{
    private static readonly LocalDate Epoch = new(1970, 1, 1);
    private static readonly long Last = NumberOf(LocalDate.MaxIsoValue);

    public static IEnumerable<LocalDate> Of(RecurrenceRule rule, LocalDate first, LocalDate from)
    {
        var (begin, show) = (NumberOf(first), NumberOf(from));
        var until = rule.UntilDay is { } last ? NumberOf(last) : Last;
        var left = rule.Count ?? int.MaxValue;
        for (var n = Skipped(rule, first, from); Period(rule, first, n * rule.Interval) is var (start, end) && start <= until; n++)
        {
            foreach (var day in DaysIn(rule, first, start, end).Where(day => day >= begin))
            {
                if (day > until || left-- == 0)
                {
                    yield break;
                }

                if (day >= show)
                {
                    yield return Epoch.PlusDays((int)day);
                }
            }
        }
    }

    /// <summary>How many periods lie wholly before the day from which one wants to know; none is passed over when they are counted.</summary>
    private static long Skipped(RecurrenceRule rule, LocalDate first, LocalDate from) =>
        rule.Count is not null || from <= first
            ? 0
            : rule.Frequency switch
            {
                RecurrenceFrequency.Daily => NumberOf(from) - NumberOf(first),
                RecurrenceFrequency.Weekly => (NumberOf(from) - Monday(first)) / 7,
                RecurrenceFrequency.Monthly => Month(from) - Month(first),
                _ => from.Year - first.Year,
            } / rule.Interval;

    /// <summary>First and last day of a period, so many after the one of the first day; <see langword="null"/> beyond the calendar.</summary>
    private static (long Start, long End)? Period(RecurrenceRule rule, LocalDate first, long periods)
    {
        switch (rule.Frequency)
        {
            case RecurrenceFrequency.Daily:
                return (NumberOf(first) + periods, NumberOf(first) + periods);
            case RecurrenceFrequency.Weekly:
                return (Monday(first) + (7 * periods), Monday(first) + (7 * periods) + 6);
            case RecurrenceFrequency.Monthly when Month(first) + periods <= Month(LocalDate.MaxIsoValue):
                var month = new LocalDate(first.Year, first.Month, 1).PlusMonths((int)periods);
                return (NumberOf(month), NumberOf(month) + month.Calendar.GetDaysInMonth(month.Year, month.Month) - 1);
            case RecurrenceFrequency.Yearly when first.Year + periods <= LocalDate.MaxIsoValue.Year:
                var year = first.Year + (int)periods;
                return (NumberOf(new(year, 1, 1)), NumberOf(new(year, 12, 31)));
            default:
                return null;
        }
    }

    private static IEnumerable<long> DaysIn(RecurrenceRule rule, LocalDate first, long start, long end)
    {
        if (rule.Days == RecurrenceDays.None)
        {
            return Alike(rule.Frequency, first, start, end) is { } alike ? [alike] : [];
        }

        return Enumerable.Range(0, (int)(end - start) + 1).Select(n => start + n).Where(day => rule.Days.HasFlag(WeekdayOf(day)));
    }

    /// <summary>The day of the period that is to it what the first day is to its own.</summary>
    private static long? Alike(RecurrenceFrequency frequency, LocalDate first, long start, long end) =>
        frequency switch
        {
            RecurrenceFrequency.Daily => start,
            RecurrenceFrequency.Weekly => start + (int)first.DayOfWeek - 1,
            RecurrenceFrequency.Monthly => start + first.Day - 1 <= end ? start + first.Day - 1 : null,
            _ => Epoch.PlusDays((int)start).Year is var year && first.Day <= first.Calendar.GetDaysInMonth(year, first.Month)
                ? NumberOf(new(year, first.Month, first.Day))
                : null,
        };

    private static RecurrenceDays WeekdayOf(long day) => (RecurrenceDays)(1 << (int)((((day + 4) % 7) + 7) % 7)); // 1 January 1970 was a Thursday.

    private static long Monday(LocalDate day) => NumberOf(day) - (int)day.DayOfWeek + 1;

    private static long Month(LocalDate day) => (day.Year * 12L) + day.Month;

    private static long NumberOf(LocalDate day) => NodaTime.Period.DaysBetween(Epoch, day);
}
