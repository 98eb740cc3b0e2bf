using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

public sealed class PricingExampleTests
{
    [Theory]
    [InlineData(11, DiscountMethod.LineItem, 1_090)]
    [InlineData(11, DiscountMethod.PerUnit, 990)]
    [InlineData(200, DiscountMethod.LineItem, 19_990)]
    [InlineData(200, DiscountMethod.PerUnit, 18_000)]
    public void A_discount_of_ten_is_taken_from_the_line_or_from_every_unit(int quantity, DiscountMethod method, int total) =>
        Price(
            new() { DiscountMethod = method },
            default,
            new PricingLine
            {
                PricePerUnit = 100,
                Quantity = quantity,
                ManualDiscount = 10,
            }
        )
            .Totals.TotalAmount.ShouldBe(total);

    [Theory]
    [InlineData(DiscountMethod.LineItem, 1_335, 10_235)]
    [InlineData(DiscountMethod.PerUnit, 1_200, 9_200)]
    public void A_volume_discount_comes_off_each_unit_before_the_manual_one(DiscountMethod method, int tax, int extended) =>
        Price(
            new() { DiscountMethod = method },
            default,
            new PricingLine
            {
                PricePerUnit = 1_000,
                VolumeDiscount = 100,
                Quantity = 10,
                ManualDiscount = 100,
                Tax = tax,
            }
        )
            .Lines[0]
            .ExtendedAmount.ShouldBe(extended);

    [Fact]
    public void The_worked_example_of_five_lines_comes_to_1045_and_says_why()
    {
        PricingLine[] lines =
        [
            new()
            {
                Quantity = 2,
                PricePerUnit = 10,
                Tax = 80,
            },
            new()
            {
                Quantity = 1,
                PricePerUnit = 600,
                ManualDiscount = 100,
            },
            new() { Quantity = 2, PricePerUnit = 50 },
            new()
            {
                Quantity = 1,
                PricePerUnit = 310,
                ManualDiscount = 10,
            },
            new()
            {
                Quantity = 1,
                PricePerUnit = 90,
                ManualDiscount = 10,
                Origin = new("90 % of list price 100", "from 1: 0", "to nearest multiples of 0.05"),
            },
        ];
        var header = new PricingHeader
        {
            DiscountPercentage = 5,
            DiscountAmount = 10,
            FreightAmount = 25,
        };
        var (_, totals) = Price(PricingOptions.Default, header, lines);

        totals.TotalLineItemAmount.ShouldBe(1_000);
        totals.TotalLineItemDiscount.ShouldBe(120);
        totals.HeaderDiscount.ShouldBe(60);
        totals.TotalDiscount.ShouldBe(180);
        totals.TotalAmountLessFreight.ShouldBe(940);
        totals.TotalTax.ShouldBe(80);
        totals.TotalAmount.ShouldBe(1_045);
        new PriceExplanation(lines, header, PricingOptions.Default)
            .Explain(PriceTotal.TotalAmount)
            .ToText()
            .ShouldBe(
                """
                total amount 1045 = pre-freight amount 940 + freight 25 + tax 80
                  pre-freight amount 940 = detail amount 1000 - header discount 60
                    detail amount 1000 = 20 + 500 + 100 + 300 + 80
                      line 1: net 20 = 20 - 0
                        line 1: base 20 = 10 * 2
                      line 2: net 500 = 600 - 100
                        line 2: base 600 = 600 * 1
                        line 2: discount 100 = 100 on the line
                      line 3: net 100 = 100 - 0
                        line 3: base 100 = 50 * 2
                      line 4: net 300 = 310 - 10
                        line 4: base 310 = 310 * 1
                        line 4: discount 10 = 10 on the line
                      line 5: net 80 = 90 - 10
                        line 5: base 90 = 90 * 1; price: 90 % of list price 100, rounded to nearest multiples of 0.05; volume discount: from 1: 0
                        line 5: discount 10 = 10 on the line
                    header discount 60 = 5 % of detail amount 1000 = 50, + 10
                  tax 80 = 80 + 0 + 0 + 0 + 0
                    line 1: tax 80 = as typed, 80
                    line 2: tax 0 = as typed, 0
                    line 3: tax 0 = as typed, 0
                    line 4: tax 0 = as typed, 0
                    line 5: tax 0 = as typed, 0

                """
            );
    }

    [Fact]
    public void A_trace_names_rounding_steps_and_errors()
    {
        PricingLine[] lines =
        [
            new() { Quantity = 3.5m, PricePerUnit = 7.75m },
            new() { Error = PricingError.ProductNotInPriceLevel, Quantity = 1 },
        ];
        var step = new PriceExplanation(lines, default, PricingOptions.Default with { Profile = RoundingProfile.Dynamics }).Explain(
            PriceTotal.TotalLineItemAmount
        );

        step.Amount.ShouldBe(27.12m);
        step.Parts[0].Parts[0].ToString().ShouldBe("line 1: base 27.12 = 7.75 * 3.5; 27.125 rounded to 2 decimals, Dynamics");
        step.Parts[1].ToString().ShouldBe("line 2: net 0 = 0 - 0; error 11 ProductNotInPriceLevel");
    }

    [Fact]
    public void Within_one_formula_nothing_is_rounded() =>
        Price(
            PricingOptions.Default,
            default,
            new PricingLine
            {
                PricePerUnit = 25.20m,
                Quantity = 10,
                DiscountPercentage = 19.05m,
            }
        )
            .Totals.TotalAmount.ShouldBe(203.99m);

    [Fact]
    public void A_line_with_an_error_has_no_amounts_and_marks_the_document()
    {
        var (lines, totals) = Price(
            PricingOptions.Default,
            new() { FreightAmount = 5 },
            new PricingLine { PricePerUnit = 10, Quantity = 1 },
            new PricingLine
            {
                PricePerUnit = 10,
                Quantity = 1,
                ManualDiscount = 1,
                DiscountPercentage = 1,
            }
        );

        totals.Error.ShouldBe(PricingError.DetailError);
        lines[1].ShouldBe(new() { Error = PricingError.InvalidDiscount });
        totals.TotalAmount.ShouldBe(15);
    }

    [Theory]
    [InlineData("922337203685477.5807", 1, null)]
    [InlineData("922337203685477.5808", 1, "pricing.overflow")]
    [InlineData("-922337203685477.5807", 2, "pricing.overflow")]
    [InlineData("79228162514264337593543950335", 2, "pricing.overflow")]
    [InlineData("79228162514264337593543950335", -1, "pricing.overflow")]
    public void An_amount_too_large_is_an_error_and_never_a_wrong_number(string price, int quantity, string? code)
    {
        PricingLine[] lines =
        [
            new() { PricePerUnit = decimal.Parse(price, System.Globalization.CultureInfo.InvariantCulture), Quantity = quantity },
        ];
        var options = PricingOptions.Default with { Decimals = 4 };

        PricingEngine.Default.Price(lines, default, options, new PricedLine[1], out var totals)?.Code.ShouldBe(code);

        if (code is null)
        {
            totals.TotalAmount.ShouldBe(PriceTotals.Largest);
        }
        else
        {
            totals.ShouldBe(default);
            Should.Throw<RefusedException>(() => new PriceSheet(lines, default, options)).Error.Code.ShouldBe(code);
        }
    }

    [Fact]
    public void The_fast_arithmetic_reads_and_writes_decimals_as_they_are()
    {
        foreach (var number in new[] { 0m, 1m, -1m, 0.5m, -12_345.678_9m, 92_233_720_368_547_758.07m })
        {
            var line = new PricingLine { PricePerUnit = number, Quantity = 1 };
            var options = PricingOptions.Default with { Decimals = 4 };
            var priced = new PricedLine[1];
            if (PricingEngine.Default.Price([line], default, options, priced, out _) is null)
            {
                priced[0].BaseAmount.ShouldBe(number);
            }
        }
    }

    [Fact]
    public void A_priced_document_takes_no_memory()
    {
        PricingLine[] lines =
        [
            .. Enumerable
                .Range(1, 1_000)
                .Select(i => new PricingLine
                {
                    Quantity = i % 7,
                    PricePerUnit = i * 1.37m,
                    DiscountPercentage = i % 5,
                    TaxRate = 19,
                }),
        ];
        var options = PricingOptions.Default with { TaxMethod = TaxMethod.ComputedExclusive };
        var header = new PricingHeader { DiscountPercentage = 3, FreightAmount = 12 };
        var priced = new PricedLine[lines.Length];
        for (var i = 0; i < 50; i++)
        {
            PricingEngine.Default.Price(lines, header, options, priced, out _);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        PricingEngine.Default.Price(lines, header, options, priced, out _);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static (PricedLine[] Lines, PriceTotals Totals) Price(PricingOptions options, PricingHeader header, params PricingLine[] lines)
    {
        var priced = new PricedLine[lines.Length];
        PricingEngine.Default.Price(lines, header, options, priced, out var totals).ShouldBeNull();
        return (priced, totals);
    }
}
