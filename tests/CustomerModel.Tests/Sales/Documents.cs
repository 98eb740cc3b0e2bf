using CustomerModel.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Sales;

/// <summary>Documents as they occur, negative ones and long ones included.</summary>
internal static class Documents
{
    private static readonly Gen<decimal> Percentages = Gen.Choose(1, 10_000).Select(digits => digits / 100m);

    private static readonly Gen<PricingLine> Lines =
        from quantity in Gen.Frequency((4, Gen.Choose(-5, 40).Select(q => (decimal)q)), (1, Number(-900_000, 900_000, 5)))
        from price in Gen.Frequency((6, Number(-200_000, 2_000_000, 4)), (1, Gen.Elements(0m, 9_223_372.8547m, -1_000_000m)))
        from volume in Gen.Frequency((3, Gen.Constant(0m)), (1, Number(0, 5_000, 4)))
        from kind in Gen.Choose(0, 3)
        from discount in kind switch
        {
            1 => Number(0, 50_000, 2),
            2 => Percentages,
            _ => Gen.Constant(0m),
        }
        from tax in Number(-5_000, 20_000, 2)
        from rate in Gen.Elements(0m, 19m, 7m, 8.25m, 20m)
        from category in Gen.Elements(TaxCategory.Standard, TaxCategory.Exempt)
        select new PricingLine
        {
            Quantity = quantity,
            PricePerUnit = price,
            VolumeDiscount = volume,
            ManualDiscount = kind == 1 ? discount : 0,
            DiscountPercentage = kind == 2 ? discount : 0,
            Tax = tax,
            TaxRate = rate,
            TaxCategory = category,
        };

    private static readonly Gen<PricingHeader> Headers =
        from percentage in Gen.Frequency((1, Gen.Constant(0m)), (2, Percentages))
        from amount in Gen.Frequency((1, Gen.Constant(0m)), (1, Number(0, 20_000, 2)))
        from freight in Gen.Frequency((1, Gen.Constant(0m)), (2, Number(-100, 9_000, 2)))
        from tax in Number(-1_000, 90_000, 2)
        select new PricingHeader
        {
            DiscountPercentage = percentage,
            DiscountAmount = amount,
            FreightAmount = freight,
            Tax = tax,
        };

    public static readonly Gen<PricingOptions> Options =
        from rounding in Gen.Elements(RoundingScope.Line, RoundingScope.Document, RoundingScope.End)
        from decimals in Gen.Elements(2, 2, 0, 3, 4)
        from finer in Gen.Elements<int?>(null, null, 6)
        from profile in Gen.Elements(RoundingProfile.Commercial, RoundingProfile.Dynamics)
        from method in Gen.Elements(DiscountMethod.LineItem, DiscountMethod.PerUnit)
        from total in Gen.Elements(LineDiscountTotal.Reconciled, LineDiscountTotal.AsEntered)
        from tax in Gen.Elements(TaxMethod.TypedOnLine, TaxMethod.TypedOnHeader, TaxMethod.ComputedExclusive, TaxMethod.ComputedInclusive)
        from granularity in Gen.Elements(TaxGranularity.Line, TaxGranularity.RateGroup)
        select new PricingOptions
        {
            Rounding = rounding,
            Decimals = decimals,
            LineDecimals = finer,
            Profile = profile,
            DiscountMethod = method,
            LineDiscountTotal = total,
            TaxMethod = tax,
            TaxGranularity = granularity,
        };

    public static Arbitrary<Priceable> Any { get; } =
        (
            from count in Gen.Frequency((8, Gen.Choose(0, 12)), (1, Gen.Choose(13, 500)))
            from lines in Lines.ArrayOf(count)
            from header in Headers
            from options in Options
            select new Priceable(lines, header, options)
        ).ToArbitrary();

    private static Gen<decimal> Number(int least, int most, int decimals) =>
        from scale in Gen.Choose(0, decimals)
        from digits in Gen.Choose(least, most)
        select new decimal(Math.Abs(digits), 0, 0, digits < 0, (byte)scale);

    internal sealed record Priceable(PricingLine[] Lines, PricingHeader Header, PricingOptions Options)
    {
        public (PricedLine[] Lines, PriceTotals Totals) Price(PricingLine[]? lines = null)
        {
            var priced = new PricedLine[(lines ?? Lines).Length];
            PricingEngine.Default.Price(lines ?? Lines, Header, Options, priced, out var totals).ShouldBeNull();
            return (priced, totals);
        }

        public override string ToString() => $"{Options}\n{Header}\n{string.Join('\n', Lines)}";
    }
}
