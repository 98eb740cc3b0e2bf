using CustomerModel.Sales;

namespace CustomerModel.Service;

// What is billed when: in advance, period by period.
public sealed partial class Contract
{
    private LocalDate FirstBillingDay => BillingStartOn ?? ActiveOn;

    private LocalDate LastBillingDay => BillingEndOn ?? ExpiresOn;

    /// <summary>What is billed on which day, in order; together it is the net price, to the last coin.</summary>
    /// <remarks>
    /// Periods are counted from the first day of billing, so one that began on the 31st ends with the month. Each line is shared
    /// over the periods it covers: equally over whole ones, by days over those it covers in part. A line that covers none of them
    /// is billed with the nearest.
    /// </remarks>
    /// <param name="pricing">How amounts are rounded; <see langword="null"/>: to the coins of the currency.</param>
    public IReadOnlyList<BillingInstalment> BillingSchedule(DocumentPricing? pricing = null)
    {
        var periods = BillingPeriods();
        var amounts = new decimal[periods.Count];
        var decimals = (pricing ?? DocumentPricing.Default).OptionsFor(Currency).Decimals;
        foreach (var line in CountedLines)
        {
            var parts = Allocation.ByLargestRemainder(
                line.Net,
                Weights(line, periods),
                Math.Max(decimals, DecimalScale.Trim(line.Net).Scale)
            );
            for (var i = 0; i < parts.Length; i++)
            {
                amounts[i] += parts[i];
            }
        }

        return [.. periods.Select((period, i) => new BillingInstalment(period.First, period.Last, amounts[i]))];
    }

    /// <summary>The periods, the last one cut off where billing ends; and the day on which each would end in full.</summary>
    private List<(LocalDate First, LocalDate Last, LocalDate Full)> BillingPeriods()
    {
        var (first, last) = (FirstBillingDay, LastBillingDay);
        var months = BillingFrequency switch
        {
            Service.BillingFrequency.Monthly => 1,
            Service.BillingFrequency.Bimonthly => 2,
            Service.BillingFrequency.Quarterly => 3,
            Service.BillingFrequency.Semiannually => 6,
            Service.BillingFrequency.Annually => 12,
            _ => 0,
        };
        if (months == 0)
        {
            return [(first, last, last)];
        }

        var periods = new List<(LocalDate First, LocalDate Last, LocalDate Full)>();
        while (periods.Count == 0 || periods[^1].Last < last)
        {
            var start = periods.Count == 0 ? first : periods[^1].Full.PlusDays(1);
            var full = LastDayOf(first, months * (periods.Count + 1));
            periods.Add((start, LocalDate.Min(full, last), full));
        }

        return periods;
    }

    /// <summary>The last day of so many months; the calendar itself ends with the year 9999.</summary>
    private static LocalDate LastDayOf(LocalDate first, int months) =>
        months <= Period.Between(first, LocalDate.MaxIsoValue, PeriodUnits.Months).Months
            ? first.PlusMonths(months).PlusDays(-1)
            : LocalDate.MaxIsoValue;

    private static decimal[] Weights(ContractLine line, List<(LocalDate First, LocalDate Last, LocalDate Full)> periods)
    {
        var weights = new decimal[periods.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var (first, last, full) = periods[i];
            var days = Days(LocalDate.Max(first, line.ActiveOn!.Value), LocalDate.Min(last, line.ExpiresOn!.Value));
            weights[i] = (decimal)Math.Max(days, 0) / Days(first, full);
        }

        if (Array.TrueForAll(weights, weight => weight == 0))
        {
            weights[line.ExpiresOn < periods[0].First ? 0 : ^1] = 1;
        }

        return weights;
    }

    private static int Days(LocalDate first, LocalDate last) => Period.DaysBetween(first, last) + 1;
}
