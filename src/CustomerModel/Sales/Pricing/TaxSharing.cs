using System.Buffers;

namespace CustomerModel.Sales;

/// <summary>Taxes for several lines together: typed on the header, or computed for each rate and category.</summary>
internal static class TaxSharing
{
    /// <summary>
    /// To this many decimals a tax that is not rounded before the end is summed: it has no end of its own where prices include it, and what
    /// is taken from the net amount has to be exactly what the total gets back, in whatever order the lines stand.
    /// </summary>
    private const int SummedDecimals = 12;

    /// <summary>Computes the tax of each group and shares it out to its lines; the sums follow.</summary>
    public static void ByGroup(
        ReadOnlySpan<PricingLine> lines,
        PricingOptions options,
        in LineRules rules,
        Span<PricedLine> priced,
        ref LineSums sums
    )
    {
        var isDone = ArrayPool<bool>.Shared.Rent(lines.Length);
        var members = ArrayPool<int>.Shared.Rent(lines.Length);
        isDone.AsSpan(0, lines.Length).Clear();
        for (var i = 0; i < lines.Length; i++)
        {
            if (!isDone[i])
            {
                var group = members.AsSpan(0, Collect(lines, i, isDone, members));
                Tax(group, lines, options, rules, priced, ref sums);
            }
        }

        ArrayPool<int>.Shared.Return(members);
        ArrayPool<bool>.Shared.Return(isDone);
    }

    /// <summary>Shares the tax of the header out to the lines by the size of their net amounts.</summary>
    public static void OfHeader(decimal tax, int decimals, Span<PricedLine> priced)
    {
        var buffer = ArrayPool<decimal>.Shared.Rent(priced.Length * 2);
        var weights = buffer.AsSpan(0, priced.Length);
        var parts = buffer.AsSpan(priced.Length, priced.Length);
        for (var i = 0; i < priced.Length; i++)
        {
            weights[i] = Math.Abs(priced[i].NetAmount);
        }

        CoinSharing.InProportion(tax, weights, decimals, parts);
        for (var i = 0; i < priced.Length; i++)
        {
            priced[i] = priced[i] with { Tax = parts[i], ExtendedAmount = priced[i].NetAmount + parts[i] };
        }

        ArrayPool<decimal>.Shared.Return(buffer);
    }

    private static int Collect(ReadOnlySpan<PricingLine> lines, int first, bool[] isDone, int[] members)
    {
        var (rate, category, count) = (lines[first].TaxRate, lines[first].TaxCategory, 0);
        for (var i = first; i < lines.Length; i++)
        {
            if (!isDone[i] && lines[i].TaxCategory == category && lines[i].TaxRate == rate)
            {
                isDone[i] = true;
                members[count++] = i;
            }
        }

        return count;
    }

    private static void Tax(
        ReadOnlySpan<int> group,
        ReadOnlySpan<PricingLine> lines,
        PricingOptions options,
        in LineRules rules,
        Span<PricedLine> priced,
        ref LineSums sums
    )
    {
        var rate = lines[group[0]].TaxRate;
        var isInclusive = options.TaxMethod == TaxMethod.ComputedInclusive;
        if (rate <= 0)
        {
            return;
        }

        var buffer = ArrayPool<decimal>.Shared.Rent(group.Length * 2);
        var weights = buffer.AsSpan(0, group.Length);
        var parts = buffer.AsSpan(group.Length, group.Length);
        var taxable = 0m;
        for (var i = 0; i < group.Length; i++)
        {
            weights[i] = rules.IsExact ? LineAmounts.Of(lines[group[i]], rules).Net : priced[group[i]].NetAmount;
            taxable += weights[i];
        }

        var divisor = isInclusive ? 100 + rate : 100;
        var exact = taxable * rate / divisor;
        var tax = options.Round(exact);
        CoinSharing.Share(tax, weights, rate, divisor, options.Decimals, parts);
        for (var i = 0; i < group.Length; i++)
        {
            ref var line = ref priced[group[i]];
            var net = isInclusive ? line.NetAmount - parts[i] : line.NetAmount;
            line = line with { Tax = parts[i], NetAmount = net, ExtendedAmount = net + parts[i] };
        }

        ArrayPool<decimal>.Shared.Return(buffer);
        var kept = options.Rounding == RoundingScope.End ? decimal.Round(exact, SummedDecimals) : tax;
        sums.Tax += kept;
        sums.ShownTax += tax;
        sums.Net -= isInclusive ? kept : 0;
        sums.ShownNet -= isInclusive ? tax : 0;
    }
}
