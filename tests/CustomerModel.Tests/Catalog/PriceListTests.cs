using System.Globalization;
using CustomerModel.Catalog;

namespace CustomerModel.Tests.Catalog;

public sealed class PriceListTests
{
    [Fact]
    public void A_price_list_has_a_currency_for_good()
    {
        Should.Throw<RefusedException>(() => Some.Retail(Currency.None)).Error.Code.ShouldBe("pricelist.currency-missing");
        Some.Retail().WhyNotSet(PriceListFields.Currency, Currency.Usd)!.Code.ShouldBe("field.not-editable");
    }

    [Fact]
    public void A_price_list_does_not_end_before_it_begins()
    {
        var list = Some.Retail();
        list.Set(PriceListFields.Begin, new LocalDate(2026, 1, 1));

        list.WhyNotSet(PriceListFields.End, new LocalDate(2025, 12, 31))!.Code.ShouldBe("pricelist.ends-before-it-begins");
        list.Set(PriceListFields.End, new LocalDate(2026, 1, 1));
        list.IsValidOn(new(2026, 1, 1)).ShouldBeTrue();
        list.IsValidOn(new(2026, 1, 2)).ShouldBeFalse();
        Some.Retail().IsValidOn(new(2026, 1, 2)).ShouldBeTrue();
    }

    [Fact]
    public void A_default_price_list_stays_active()
    {
        var (list, chair) = (Some.Retail(), Some.Draft());

        list.WhyNotBeDefaultOf(chair.Ref).ShouldBeNull();
        list.Deactivate(Some.Now);

        var reason = list.WhyNotBeDefaultOf(chair.Ref)!;
        (reason.Code, reason.Record, reason.Value).ShouldBe(("pricelist.is-default", list.Ref, chair.Ref));
    }

    [Theory]
    [InlineData(PricingMethod.PercentOfList, "99999.9999", null)]
    [InlineData(PricingMethod.PercentOfList, "100000", "pricelistitem.percentage-invalid")]
    [InlineData(PricingMethod.MarkupOnStandardCost, "99999.99", null)]
    [InlineData(PricingMethod.MarkupOnStandardCost, "100000", "pricelistitem.percentage-invalid")]
    [InlineData(PricingMethod.MarginOnCurrentCost, "99.99", null)]
    [InlineData(PricingMethod.MarginOnCurrentCost, "100", "pricelistitem.percentage-invalid")]
    [InlineData(PricingMethod.MarginOnStandardCost, "100", "pricelistitem.percentage-invalid")]
    [InlineData(PricingMethod.PercentOfList, "-0.01", "field.out-of-range")]
    [InlineData(PricingMethod.PercentOfList, "0", null)]
    public void A_percentage_has_limits(PricingMethod method, string points, string? code)
    {
        var number = decimal.Parse(points, CultureInfo.InvariantCulture);

        Reason(e => e.Set(PriceListItemFields.Method, method).Set(PriceListItemFields.Percentage, number)).ShouldBe(code);
    }

    [Fact]
    public void A_price_is_stated_whole()
    {
        Reason(_ => { }).ShouldBeNull();
        Reason(e => e.Clear(PriceListItemFields.Amount)).ShouldBe("pricelistitem.amount-missing");
        Reason(e => e.Set(PriceListItemFields.Method, PricingMethod.PercentOfList)).ShouldBe("pricelistitem.percentage-missing");
        Reason(e => e.Set(PriceListItemFields.RoundingPolicy, RoundingPolicy.Up)).ShouldBe("pricelistitem.rounding-incomplete");
        Reason(e => Rounded(e, RoundingOption.MultipleOf, 0)).ShouldBe("pricelistitem.rounding-amount-invalid");
        Reason(e => Rounded(e, RoundingOption.EndsIn, -0.01m)).ShouldBe("pricelistitem.rounding-amount-invalid");
        Reason(e => Rounded(e, RoundingOption.EndsIn, 0)).ShouldBeNull();
        Reason(e => e.Set(PriceListItemFields.Method, (PricingMethod)7)).ShouldBe("field.enum-out-of-range");
    }

    [Fact]
    public void Currencies_of_list_product_and_discounts_agree_where_they_meet()
    {
        var (chair, list, abroad) = (Some.Chair(list: 10), Some.Retail(), Some.Retail(Currency.Usd));
        var (amount, percent) = (Priced(chair, abroad), Some.Percent(chair, abroad, PricingMethod.PercentOfList, 10));
        var off = DiscountList.CreateAmounts(Some.Id<DiscountListId>(), "Off", Currency.Eur, Some.Now);

        amount.WhyNotIn(list)!.Code.ShouldBe("pricelistitem.currency-not-that-of-list");
        amount.WhyNotIn(abroad).ShouldBeNull();
        amount.WhyNotOf(chair, null).ShouldBeNull();
        percent.WhyNotOf(chair, null)!.Code.ShouldBe("pricelistitem.currency-not-that-of-product");
        amount.WhyNotDiscountBy(off)!.Code.ShouldBe("pricelistitem.currency-not-that-of-discounts");
        amount.WhyNotDiscountBy(Some.Percentages()).ShouldBeNull();
        Priced(chair, list).WhyNotDiscountBy(off).ShouldBeNull();
        Priced(Some.Family(), list).WhyNotOf(Some.Family(), null)!.Code.ShouldBe("pricelistitem.product-not-sold");
    }

    [Fact]
    public void The_unit_of_a_price_is_one_of_the_product()
    {
        var (chair, list) = (Some.Chair(), Some.Retail());
        var other = UnitGroup.Create(Some.Id<UnitGroupId>(), "Time", Some.Id<UnitId>(), "Hour", Some.Now);

        Priced(chair, list).WhyNotOf(chair, Some.Units()).ShouldBeNull();
        Priced(chair, list).WhyNotOf(chair, other)!.Code.ShouldBe("pricelistitem.unit-not-of-product");
    }

    [Fact]
    public void Whole_means_no_fraction()
    {
        var item = Priced(Some.Chair(), Some.Retail());

        item.WhyNotSell(Quantity.Of(2.5m)).ShouldBeNull();
        item.Set(PriceListItemFields.QuantitySelling, QuantitySelling.Whole);
        item.WhyNotSell(Quantity.Of(2.5m))!.Code.ShouldBe("pricelistitem.not-whole");
        item.WhyNotSell(Quantity.Of(-2.0m)).ShouldBeNull();
    }

    private static RecordEdit<PriceListItem> Rounded(RecordEdit<PriceListItem> edit, RoundingOption option, decimal amount) =>
        edit.Set(PriceListItemFields.RoundingPolicy, RoundingPolicy.Up)
            .Set(PriceListItemFields.RoundingOption, option)
            .Set(PriceListItemFields.RoundingAmount, amount);

    private static PriceListItem Priced(Product product, PriceList list) =>
        Some.Priced(product, list, edit => edit.Set(PriceListItemFields.Amount, 10m));

    private static string? Reason(Action<RecordEdit<PriceListItem>> change) =>
        Priced(Some.Chair(), Some.Retail()).WhyNotEdit(change) is [var first, ..] ? first.Code : null;
}
