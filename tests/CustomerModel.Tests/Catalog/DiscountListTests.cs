using CustomerModel.Catalog;
using CustomerModel.Storage;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Catalog;

public sealed class DiscountListTests
{
    [Theory]
    [InlineData(0.5, null)]
    [InlineData(1, 5)]
    [InlineData(9, 5)]
    [InlineData(9.5, null)]
    [InlineData(10, 10)]
    [InlineData(99, 10)]
    [InlineData(100, null)]
    [InlineData(-10, 10)]
    public void A_quantity_finds_the_range_it_lies_in(double quantity, int? points)
    {
        var list = Some.Percentages();
        list.AddTier(DiscountTier.OfPercentage(10, 99, 10), Some.Now);
        list.AddTier(DiscountTier.OfPercentage(1, 9, 5), Some.Now);
        list.Deactivate(Some.Now);

        list.For(Quantity.Of((decimal)quantity))?.Percentage.ShouldBe(points);
        (list.For(Quantity.Of((decimal)quantity)) is null).ShouldBe(points is null);
    }

    [Theory]
    [InlineData(1, 10)]
    [InlineData(20, 30)]
    [InlineData(5, 50)]
    [InlineData(12, 15)]
    public void Ranges_do_not_overlap_and_do_not_share_an_end(int low, int high)
    {
        var list = Some.Percentages();
        list.AddTier(DiscountTier.OfPercentage(10, 20, 5), Some.Now);

        list.WhyNotAddTier(DiscountTier.OfPercentage(low, high, 1), Some.Now)!.Code.ShouldBe("discountlist.overlap");
        list.WhyNotReplaceTier(1, DiscountTier.OfPercentage(low, high, 1), Some.Now).ShouldBeNull();
    }

    [Fact]
    public void A_discount_is_of_the_kind_of_its_list()
    {
        var amounts = DiscountList.CreateAmounts(Some.Id<DiscountListId>(), "Off", Currency.Eur, Some.Now);

        amounts.WhyNotAddTier(DiscountTier.OfPercentage(1, 2, 5), Some.Now)!.Code.ShouldBe("discountlist.amount-needed");
        Some.Percentages().WhyNotAddTier(DiscountTier.OfAmount(1, 2, 5), Some.Now)!.Code.ShouldBe("discountlist.percentage-needed");
    }

    [Theory]
    [InlineData(0, 5, 1, null, "discountlist.low-not-positive")]
    [InlineData(-3, 5, 1, null, "discountlist.low-not-positive")]
    [InlineData(5, 5, 1, null, "discountlist.low-not-below-high")]
    [InlineData(6, 5, 1, null, "discountlist.low-not-below-high")]
    [InlineData(1, 5, 1, 1, "discountlist.amount-and-percentage")]
    [InlineData(1, 5, null, null, "discountlist.amount-and-percentage")]
    [InlineData(1, 5, -1, null, "field.out-of-range")]
    [InlineData(1, 5, null, 101, "field.out-of-range")]
    public void There_is_no_such_discount(int low, int high, int? amount, int? percentage, string code) =>
        Should.Throw<RefusedException>(() => DiscountTier.Of(low, high, amount, percentage)).Error.Code.ShouldBe(code);

    [Fact]
    public void Amounts_have_a_currency_and_percentages_none()
    {
        Refusal(isAmountType: true, null).ShouldBe("discountlist.currency-required");
        Refusal(isAmountType: true, Currency.None).ShouldBe("discountlist.currency-required");
        Refusal(isAmountType: false, Currency.Eur).ShouldBe("discountlist.currency-forbidden");

        static string Refusal(bool isAmountType, Currency? currency) =>
            Should
                .Throw<RefusedException>(() => DiscountList.Create(Some.Id<DiscountListId>(), "Volume", isAmountType, currency, Some.Now))
                .Error.Code;
    }

    [Fact]
    public void A_discount_comes_off_each_unit()
    {
        DiscountTier.OfAmount(1, 5, 2.5m).PerUnit(100).ShouldBe(2.5m);
        DiscountTier.OfPercentage(1, 5, 2.5m).PerUnit(80).ShouldBe(2m);
    }

    [Fact]
    public void Overlapping_ranges_that_a_store_brings_are_named()
    {
        var list = Some.Percentages();
        DiscountListFields.Tiers.Restore(list, [.. Numbered(DiscountTier.OfPercentage(1, 9, 5), DiscountTier.OfPercentage(5, 10, 5))]);

        RecordStorage.BrokenRules(DiscountList.Type, list).Single().Code.ShouldBe("discountlist.overlap");
    }

    [Fact]
    public void Whatever_is_tried_a_quantity_has_at_most_one_discount() =>
        Law.ForAll(
            (from low in Gen.Choose(1, 100) from size in Gen.Choose(1, 30) select DiscountTier.OfPercentage(low, low + size, 1))
                .ArrayOf()
                .ToArbitrary(),
            tiers =>
            {
                var list = Some.Percentages();
                foreach (var tier in tiers)
                {
                    var meets = list.Tiers.Any(held => held.LowQuantity <= tier.HighQuantity && tier.LowQuantity <= held.HighQuantity);
                    (list.WhyNotAddTier(tier, Some.Now) is not null).ShouldBe(meets);
                    if (!meets)
                    {
                        list.AddTier(tier, Some.Now);
                    }
                }

                return Enumerable
                    .Range(1, 130)
                    .All(quantity =>
                    {
                        DiscountTier[] holding = [.. list.Tiers.Where(t => t.LowQuantity <= quantity && quantity <= t.HighQuantity)];
                        return holding.Length <= 1 && list.For(Quantity.Of(quantity)) == holding.SingleOrDefault();
                    });
            }
        );

    private static IEnumerable<RecordPart> Numbered(params DiscountTier[] tiers)
    {
        var list = Some.Percentages();
        list.AddTier(tiers[0], Some.Now);
        yield return list.Tiers[0];
        list.AddTier(DiscountTier.OfPercentage(1000, 1001, 1), Some.Now);
        list.ReplaceTier(1, DiscountTier.OfPercentage(2000, 2001, 1), Some.Now);
        list.ReplaceTier(2, tiers[1], Some.Now);
        yield return list.Tiers[1];
    }
}
