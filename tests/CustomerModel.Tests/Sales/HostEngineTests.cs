using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

/// <summary>A host's own engine prices documents and tells how.</summary>
public sealed class HostEngineTests
{
    [Fact]
    public void An_engine_without_a_trace_is_told_in_the_usual_terms_and_what_it_adds_is_named()
    {
        var quote = QuoteBy(new Fee());

        quote.TotalAmount.ShouldBe(108);
        quote
            .Explain(PriceTotal.TotalAmount)
            .ToText()
            .ShouldBe(
                """
                total amount 108 = pre-freight amount 102 + freight 5 + tax 0 + by the engine 1
                  pre-freight amount 102 = detail amount 102 - header discount 0
                    detail amount 102 = 102
                      line 1: net 102 = 102 - 0
                        line 1: base 102 = as the engine says
                  tax 0 = 0
                    line 1: tax 0 = as typed, 0

                """,
                StringCompareShould.IgnoreLineEndings
            );
    }

    [Fact]
    public void An_engine_with_a_trace_tells_it_itself()
    {
        var quote = QuoteBy(new Talking());

        quote.TotalAmount.ShouldBe(108);
        quote.Explain(PriceTotal.TotalTax).ToString().ShouldBe("TotalTax 1 = told for 1 lines");
    }

    [Theory]
    [InlineData(PriceTotal.TotalAmount)]
    [InlineData(PriceTotal.TotalLineItemAmount)]
    [InlineData(PriceTotal.TotalLineItemDiscount)]
    [InlineData(PriceTotal.TotalDiscount)]
    [InlineData(PriceTotal.TotalAmountLessFreight)]
    [InlineData(PriceTotal.TotalTax)]
    public void Every_total_is_told_with_the_amount_of_the_engine(PriceTotal total)
    {
        var quote = QuoteBy(new Fee());

        quote
            .Explain(total)
            .Amount.ShouldBe(
                total switch
                {
                    PriceTotal.TotalAmount => quote.TotalAmount!.Value,
                    PriceTotal.TotalLineItemAmount => quote.TotalLineItemAmount!.Value,
                    PriceTotal.TotalLineItemDiscount => quote.TotalLineItemDiscount!.Value,
                    PriceTotal.TotalDiscount => quote.TotalDiscount!.Value,
                    PriceTotal.TotalAmountLessFreight => quote.TotalAmountLessFreight!.Value,
                    _ => quote.TotalTax!.Value,
                }
            );
    }

    private static Quote QuoteBy(IPricingEngine engine)
    {
        var quote = Sample.Quote();
        quote.AddLine(QuoteLine.WriteIn("Chair", 2, 50), Sample.Now, new(engine, PricingOptions.Default));
        quote.Set(QuoteFields.FreightAmount, 5m);
        return quote;
    }

    /// <summary>Adds one to every line for packing, and one to the document for paper.</summary>
    private class Fee : IPricingEngine
    {
        public DomainError? Price(
            ReadOnlySpan<PricingLine> lines,
            in PricingHeader header,
            PricingOptions options,
            Span<PricedLine> priced,
            out PriceTotals totals
        )
        {
            var refusal = PricingEngine.Default.Price(lines, header, options, priced, out totals);
            var packing = 0m;
            for (var i = 0; i < lines.Length; i++)
            {
                packing += lines[i].Quantity;
                priced[i] = priced[i] with
                {
                    BaseAmount = priced[i].BaseAmount + lines[i].Quantity,
                    NetAmount = priced[i].NetAmount + lines[i].Quantity,
                    ExtendedAmount = priced[i].ExtendedAmount + lines[i].Quantity,
                };
            }

            totals = totals with
            {
                TotalLineItemAmount = totals.TotalLineItemAmount + packing,
                TotalAmountLessFreight = totals.TotalAmountLessFreight + packing,
                TotalAmount = totals.TotalAmount + packing + 1,
            };
            return refusal;
        }
    }

    private sealed class Talking : Fee, IPricingEngine
    {
        public PriceStep Explain(IReadOnlyList<PricingLine> lines, in PricingHeader header, PricingOptions options, PriceTotal total) =>
            new(total.ToString(), lines.Count, $"told for {lines.Count} lines");
    }
}
