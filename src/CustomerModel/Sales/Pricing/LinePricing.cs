namespace CustomerModel.Sales;

/// <summary>Prices lines, one for itself or all of a document.</summary>
internal static class LinePricing
{
    /// <summary>Prices all lines; taxes for several lines together come later.</summary>
    public static LineSums All(ReadOnlySpan<PricingLine> lines, in LineRules rules, Span<PricedLine> priced)
    {
        var sums = default(LineSums);
        long net = 0;
        long counted = 0;
        long tax = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            ref readonly var line = ref lines[i];
            if (!IsQuick(line, rules) || !LineCoins.TryOf(line, rules, out var coins))
            {
                One(line, rules, ref sums, 1, out priced[i]);
                continue;
            }

            Show(coins, rules.Decimals, out priced[i]);
            (net, counted, tax) = (net + coins.Net, counted + coins.Counted, tax + coins.Tax);
            if (!(IsSmall(net) && IsSmall(counted) && IsSmall(tax)))
            {
                Add(ref sums, net, counted, tax, rules.Decimals);
                (net, counted, tax) = (0, 0, 0);
            }
        }

        Add(ref sums, net, counted, tax, rules.Decimals);
        return sums;
    }

    /// <summary>Prices one line by plain decimals and takes it into the sums, or out of them.</summary>
    public static void One(in PricingLine line, in LineRules rules, ref LineSums sums, int sign, out PricedLine priced)
    {
        var amounts = LineAmounts.Of(line, rules);
        var (net, tax) = (rules.Round(amounts.Net), rules.Round(amounts.Tax));
        priced = new()
        {
            BaseAmount = rules.Round(amounts.Base),
            Discount = rules.Round(amounts.Discount),
            Tax = tax,
            NetAmount = net,
            ExtendedAmount = net + tax,
            Error = LineAmounts.ErrorOf(line),
        };
        sums.Take(amounts, priced, rules.Round(amounts.Counted), sign);
    }

    private static bool IsQuick(in PricingLine line, in LineRules rules) =>
        !rules.IsExact && LineAmounts.ErrorOf(line) == PricingError.None;

    private static void Show(in LineCoins coins, int decimals, out PricedLine priced) =>
        priced = new()
        {
            BaseAmount = Scaled.ToDecimal(coins.Base, decimals),
            Discount = Scaled.ToDecimal(coins.Discount, decimals),
            Tax = Scaled.ToDecimal(coins.Tax, decimals),
            NetAmount = Scaled.ToDecimal(coins.Net, decimals),
            ExtendedAmount = Scaled.ToDecimal(coins.Net + coins.Tax, decimals),
        };

    private static void Add(ref LineSums sums, long net, long counted, long tax, int decimals)
    {
        var (n, c, t) = (Scaled.ToDecimal(net, decimals), Scaled.ToDecimal(counted, decimals), Scaled.ToDecimal(tax, decimals));
        (sums.Net, sums.Discount, sums.Tax) = (sums.Net + n, sums.Discount + c, sums.Tax + t);
        (sums.ShownNet, sums.ShownDiscount, sums.ShownTax) = (sums.ShownNet + n, sums.ShownDiscount + c, sums.ShownTax + t);
    }

    private static bool IsSmall(long coins) => coins is < long.MaxValue / 2 and > long.MinValue / 2;
}
