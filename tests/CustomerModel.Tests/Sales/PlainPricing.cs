using System.Numerics;
using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

/// <summary>The same formulas as plainly as they can be written; slow, and obviously right.</summary>
internal static class PlainPricing
{
    public static (PricedLine[] Lines, PriceTotals Totals) Price(PricingLine[] lines, PricingHeader header, PricingOptions options)
    {
        var ends = options.Rounding == RoundingScope.End;
        var byLine = options.Rounding == RoundingScope.Line;
        var lineDecimals = options.LineDecimals ?? options.Decimals;
        decimal Line(decimal amount) => options.Profile.Round(amount, lineDecimals);
        decimal Head(decimal amount) => options.Profile.Round(amount, options.Decimals);
        decimal Kept(decimal amount) => byLine ? Line(amount) : amount;
        var inclusive = options.TaxMethod == TaxMethod.ComputedInclusive;
        var exclusive = options.TaxMethod == TaxMethod.ComputedExclusive;
        var grouped = (inclusive || exclusive) && (ends || options.TaxGranularity == TaxGranularity.RateGroup);

        var bases = lines.Select(l => Kept((l.PricePerUnit - l.VolumeDiscount) * l.Quantity)).ToArray();
        var discounts = lines
            .Select(
                (l, i) =>
                    l.DiscountPercentage != 0 ? Kept(bases[i] * l.DiscountPercentage / 100)
                    : options.DiscountMethod == DiscountMethod.PerUnit ? Kept(l.ManualDiscount * l.Quantity)
                    : Kept(l.ManualDiscount)
            )
            .ToArray();
        var counted = lines
            .Select(
                (l, i) =>
                    options.LineDiscountTotal == LineDiscountTotal.AsEntered && l.DiscountPercentage == 0
                        ? Kept(l.ManualDiscount)
                        : discounts[i]
            )
            .ToArray();
        var gross = bases.Zip(discounts, (b, d) => b - d).ToArray();
        var taxes = lines
            .Select(
                (l, i) =>
                    options.TaxMethod == TaxMethod.TypedOnLine ? Kept(l.Tax)
                    : exclusive && !grouped ? Line(gross[i] * l.TaxRate / 100)
                    : inclusive && !grouped ? Line(gross[i] * l.TaxRate / (100 + l.TaxRate))
                    : 0
            )
            .ToArray();
        var nets = gross.Select((g, i) => inclusive && !grouped ? g - taxes[i] : g).ToArray();
        var shownTaxes = taxes.Select(Line).ToArray();
        var shownNets = nets.Select(Line).ToArray();
        var (net, tax) = (nets.Sum(), taxes.Sum());
        if (grouped)
        {
            foreach (var group in Enumerable.Range(0, lines.Length).GroupBy(i => (lines[i].TaxRate, lines[i].TaxCategory)))
            {
                int[] at = [.. group];
                var (rate, divisor) = (group.Key.TaxRate, inclusive ? 100 + group.Key.TaxRate : 100);
                var exact = at.Sum(i => nets[i]) * rate / divisor;
                var parts = Share(Head(exact), [.. at.Select(i => nets[i])], rate, divisor, options.Decimals);
                for (var k = 0; k < at.Length; k++)
                {
                    shownTaxes[at[k]] = parts[k];
                    shownNets[at[k]] -= inclusive ? parts[k] : 0;
                }

                tax += ends ? exact : Head(exact);
                net -= inclusive ? (ends ? exact : Head(exact)) : 0;
            }
        }

        if (options.TaxMethod == TaxMethod.TypedOnHeader)
        {
            tax = header.Tax;
            shownTaxes = Proportion(Head(tax), [.. shownNets.Select(Math.Abs)], options.Decimals);
        }

        var detail = Head(net);
        var percentage = Head((ends ? net : detail) * header.DiscountPercentage / 100);
        var exactDiscount = (net * header.DiscountPercentage / 100) + header.DiscountAmount;
        var amount = Head(header.DiscountAmount);
        var discount = ends ? Head(exactDiscount) : percentage + amount;
        percentage = discount - amount;
        var lineDiscount = Head(counted.Sum());
        var preFreight = ends ? Head(net - exactDiscount) : detail - discount;
        var total = ends ? Head(net - exactDiscount + header.FreightAmount + tax) : preFreight + Head(header.FreightAmount) + Head(tax);
        var byPercentage =
            header.DiscountPercentage == 0
                ? new decimal[lines.Length]
                : Share(percentage, shownNets, header.DiscountPercentage, 100, options.Decimals);
        decimal[] sizes = [.. shownNets.Select(Math.Abs)];
        var byAmount = Proportion(amount, sizes, options.Decimals);
        var freight = Proportion(Head(header.FreightAmount), sizes, options.Decimals);
        return (
            [
                .. lines.Select(
                    (_, i) =>
                        new PricedLine
                        {
                            BaseAmount = Line(bases[i]),
                            Discount = Line(discounts[i]),
                            Tax = shownTaxes[i],
                            NetAmount = shownNets[i],
                            ExtendedAmount = shownNets[i] + shownTaxes[i],
                            DiscountShare = byPercentage[i] + byAmount[i],
                            FreightShare = freight[i],
                        }
                ),
            ],
            new()
            {
                TotalLineItemAmount = detail,
                TotalLineItemDiscount = lineDiscount,
                PercentageDiscount = percentage,
                HeaderDiscount = discount,
                TotalDiscount = ends ? Head(counted.Sum() + exactDiscount) : lineDiscount + discount,
                TotalAmountLessFreight = preFreight,
                FreightAmount = Head(header.FreightAmount),
                TotalTax = Head(tax),
                TotalAmount = total,
                Rounding = new(
                    detail - shownNets.Sum(),
                    lineDiscount - counted.Sum(Line),
                    lines.Length == 0 ? 0 : Head(tax) - shownTaxes.Sum(),
                    preFreight - detail + discount,
                    total - preFreight - Head(header.FreightAmount) - Head(tax)
                ),
            }
        );
    }

    public static decimal[] Proportion(decimal whole, decimal[] weights, int decimals) =>
        weights.Sum() == 0
            ? Share(whole, [.. weights.Select(_ => 1m)], whole, weights.Length, decimals)
            : Share(whole, weights, whole, weights.Sum(), decimals);

    public static decimal[] Share(decimal whole, decimal[] weights, decimal factor, decimal divisor, int decimals)
    {
        if (weights.Length == 0)
        {
            return [];
        }

        var sign = whole < 0 ? -1 : 1;
        var coin = BigInteger.Pow(10, decimals);
        var by = Exact(divisor) * BigInteger.Pow(10, 28);
        var numerators = weights.Select(w => Exact(w) * Exact(factor) * coin * sign * by.Sign).ToArray();
        by = BigInteger.Abs(by);
        var parts = numerators.Select(n => (n - Modulo(n, by)) / by).ToArray();
        var left = (int)((Exact(whole) * sign * coin / BigInteger.Pow(10, 28)) - parts.Aggregate(BigInteger.Zero, (a, b) => a + b));
        while (left < 0 || left > parts.Length)
        {
            var step = left < 0 ? -1 : 1;
            parts = [.. parts.Select(part => part + step)];
            left -= step * parts.Length;
        }

        foreach (var i in Enumerable.Range(0, parts.Length).OrderByDescending(i => Modulo(numerators[i], by)).Take(left))
        {
            parts[i]++;
        }

        return [.. parts.Select(part => sign * (decimal)part / (decimal)coin)];
    }

    private static BigInteger Modulo(BigInteger number, BigInteger by) => ((number % by) + by) % by;

    private static BigInteger Exact(decimal number) =>
        (new BigInteger(decimal.Truncate(number)) * BigInteger.Pow(10, 28))
        + new BigInteger((number - decimal.Truncate(number)) * 1e14m * 1e14m);
}
