using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

/// <summary>Where prices include the tax, the total is what the lines say, whatever fractions the taxes leave.</summary>
public sealed class InclusiveTaxTests
{
    private static readonly PricingOptions Options = new()
    {
        Rounding = RoundingScope.End,
        Decimals = 3,
        LineDecimals = 6,
        DiscountMethod = DiscountMethod.PerUnit,
        TaxMethod = TaxMethod.ComputedInclusive,
        TaxGranularity = TaxGranularity.RateGroup,
    };

    private static readonly PricingLine[] Lines =
    [
        Line(30, 1_506_783m, 0),
        Line(30, 9_223_372.8547m, 7),
        Line(11, 60_351.9m, 19),
        Line(-5, 113.3903m, 19),
        Line(6, 46_099.0m, 19) with
        {
            ManualDiscount = 4_848.2m,
        },
        Line(23, 1_380_763m, 0),
        Line(37, -1_000_000m, 0),
    ];

    [Fact]
    public void Half_a_coin_is_rounded_alike_in_whatever_order_the_lines_stand()
    {
        // The lines come to 317,573,033.3895 and the freight to 96, so half a coin of a thousandth is left.
        Total(Lines).ShouldBe(317_573_129.390m);
        Total([.. Lines.Reverse()]).ShouldBe(317_573_129.390m);
    }

    private static decimal Total(PricingLine[] lines)
    {
        var priced = new PricedLine[lines.Length];
        PricingEngine.Default.Price(lines, new() { FreightAmount = 96 }, Options, priced, out var totals);
        return totals.TotalAmount;
    }

    private static PricingLine Line(decimal quantity, decimal price, decimal rate) =>
        new()
        {
            Quantity = quantity,
            PricePerUnit = price,
            TaxRate = rate,
        };
}
