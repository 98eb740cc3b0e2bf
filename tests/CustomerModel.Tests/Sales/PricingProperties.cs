using CustomerModel.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Sales;

public sealed class PricingProperties
{
    [Fact]
    public void The_engine_equals_the_plain_reference_to_the_last_unit() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                var (lines, totals) = document.Price();
                var (plainLines, plainTotals) = PlainPricing.Price(document.Lines, document.Header, document.Options);
                totals.ShouldBe(plainTotals);
                lines.ShouldBe(plainLines);
                return true;
            },
            cases: 2_000
        );

    [Fact]
    public void Parts_and_named_roundings_make_the_whole_at_every_level() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                var (lines, totals) = document.Price();
                var rounding = totals.Rounding;
                (lines.Sum(line => line.NetAmount) + rounding.Detail).ShouldBe(totals.TotalLineItemAmount);
                (totals.TotalLineItemAmount - totals.HeaderDiscount + rounding.PreFreight).ShouldBe(totals.TotalAmountLessFreight);
                (totals.TotalAmountLessFreight + totals.FreightAmount + totals.TotalTax + rounding.Total).ShouldBe(totals.TotalAmount);
                if (lines.Length > 0)
                {
                    (lines.Sum(line => line.Tax) + rounding.Tax).ShouldBe(totals.TotalTax);
                    lines.Sum(line => line.DiscountShare).ShouldBe(totals.HeaderDiscount);
                    lines.Sum(line => line.FreightShare).ShouldBe(totals.FreightAmount);
                }

                return lines.All(line => line.NetAmount + line.Tax == line.ExtendedAmount);
            },
            cases: 1_000
        );

    [Fact]
    public void Rounding_by_line_leaves_no_difference() =>
        Law.ForAll(
            Documents.Any,
            document =>
                document.Options.LineDecimals is not null
                || document.Lines.Length == 0
                || (document with { Options = document.Options with { Rounding = RoundingScope.Line } }).Price().Totals.Rounding == default
        );

    [Fact]
    public void Each_share_lies_within_a_coin_of_its_exact_one() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                var plain = document with
                {
                    Options = document.Options with { Rounding = RoundingScope.Line, LineDecimals = null },
                    Header = document.Header with { DiscountAmount = 0 },
                };
                var (lines, totals) = plain.Price();
                var coin = new decimal(1, 0, 0, isNegative: false, (byte)plain.Options.Decimals);
                var size = lines.Sum(line => Math.Abs(line.NetAmount));
                return lines.All(line =>
                    Math.Abs(line.DiscountShare - (line.NetAmount * plain.Header.DiscountPercentage / 100)) < coin
                    && (size == 0 || Math.Abs(line.FreightShare - (totals.FreightAmount * Math.Abs(line.NetAmount) / size)) < coin)
                );
            },
            cases: 500
        );

    [Fact]
    public void The_order_of_the_lines_changes_no_total() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                PricingLine[] turned = [.. document.Lines.Reverse()];
                PricingLine[] shuffled = [.. document.Lines.OrderBy(line => HashCode.Combine(line.Quantity, line.PricePerUnit, 7))];
                var totals = document.Price().Totals;
                document.Price(turned).Totals.ShouldBe(totals);
                document.Price(shuffled).Totals.ShouldBe(totals);
                return true;
            }
        );

    [Fact]
    public void Pricing_twice_changes_nothing() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                var buffer = new PricedLine[document.Lines.Length];
                PricingEngine.Default.Price(document.Lines, document.Header, document.Options, buffer, out var first);
                PricedLine[] before = [.. buffer];
                PricingEngine.Default.Price(document.Lines, document.Header, document.Options, buffer, out var second);
                return first == second && before.SequenceEqual(buffer);
            }
        );

    [Fact]
    public void A_discount_and_its_reverse_restore_every_line() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                var reverse = document with
                {
                    Header = document.Header with
                    {
                        DiscountPercentage = -document.Header.DiscountPercentage,
                        DiscountAmount = -document.Header.DiscountAmount,
                    },
                };
                return document
                    .Price()
                    .Lines.Zip(reverse.Price().Lines)
                    .All(pair => pair.First.DiscountShare + pair.Second.DiscountShare == 0);
            },
            cases: 500
        );

    [Fact]
    public void A_sheet_that_changes_line_by_line_is_priced_as_if_it_had_always_been_so() =>
        Law.ForAll(
            Documents.Any,
            document =>
            {
                if (document.Lines.Length == 0)
                {
                    return true;
                }

                var sheet = new PriceSheet(
                    [.. document.Lines.Select(_ => new PricingLine { Quantity = 1, PricePerUnit = 3.335m })],
                    default,
                    document.Options
                )
                {
                    Header = document.Header,
                };
                for (var i = 0; i < document.Lines.Length; i++)
                {
                    sheet.Change(i, document.Lines[i]);
                }

                var (lines, totals) = document.Price();
                return sheet.Totals == totals && sheet.Priced.SequenceEqual(lines);
            },
            cases: 200
        );

    [Fact]
    public void Allocating_by_selection_equals_sorting_by_remainder() =>
        Law.ForAll(
            (
                from whole in Gen.Choose(-1_000_000, 1_000_000)
                from weights in Gen.NonEmptyListOf(Gen.Choose(0, 40))
                select (whole / 100m, weights.Select(weight => (decimal)weight).ToArray())
            ).ToArbitrary(),
            split =>
                Allocation
                    .ByLargestRemainder(split.Item1, split.Item2, 2)
                    .SequenceEqual(PlainPricing.Proportion(split.Item1, split.Item2, 2)),
            cases: 1_000
        );
}
