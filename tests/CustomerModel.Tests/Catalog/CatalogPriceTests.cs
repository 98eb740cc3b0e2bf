using CustomerModel.Catalog;
using CustomerModel.Sales;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Catalog;

public sealed class CatalogPriceTests
{
    private static readonly PricePolicy Optional = new() { PriceListsAreOptional = true };

    [Fact]
    public void Every_code_of_dynamics_has_a_name() =>
        Enum.GetValues<PricingError>().Select(error => (int)error).ShouldBe(Enumerable.Range(0, 38));

    [Theory]
    [InlineData(PricingMethod.PercentOfList, 80, 160.00)]
    [InlineData(PricingMethod.MarkupOnCurrentCost, 25, 125.00)]
    [InlineData(PricingMethod.MarginOnCurrentCost, 20, 125.00)]
    [InlineData(PricingMethod.MarkupOnStandardCost, 25, 112.50)]
    [InlineData(PricingMethod.MarginOnStandardCost, 20, 112.50)]
    [InlineData(PricingMethod.MarginOnCurrentCost, 99, 10_000.00)]
    [InlineData(PricingMethod.MarginOnStandardCost, 33, 134.33)]
    [InlineData(PricingMethod.PercentOfList, 0, 0.00)]
    public void A_percentage_is_taken_of_list_price_or_cost(PricingMethod method, int points, double price)
    {
        var (chair, list) = (Some.Chair(list: 200, current: 100, standard: 90), Some.Retail());

        var answer = Ask(chair, list, Some.Percent(chair, list, method, points));

        answer.Error.ShouldBe(PricingError.None);
        answer.Amount.ShouldBe((decimal)price);
    }

    [Fact]
    public void A_margin_is_that_part_of_the_price_and_a_markup_that_part_of_the_cost() =>
        Law.ForAll(
            (
                from cost in Gen.Choose(1, 1_000_000)
                from points in Gen.Choose(0, 99)
                select (Cost: cost / 100m, Points: Percentage.Of(points))
            ).ToArbitrary(),
            given =>
                Math.Abs(
                    PriceFormula.PerUnit(PricingMethod.MarginOnCurrentCost, given.Cost, given.Points) is var price
                        ? price - given.Cost - given.Points.ApplyTo(price)
                        : 0
                ) < 0.000_000_001m
                && PriceFormula.PerUnit(PricingMethod.MarkupOnCurrentCost, given.Cost, given.Points) - given.Cost
                    == given.Points.ApplyTo(given.Cost)
        );

    [Fact]
    public void An_amount_is_the_price_and_is_not_rounded_by_the_policy_of_the_item_unless_the_host_says_so()
    {
        var (chair, list) = (Some.Chair(), Some.Retail());
        var item = Some.Priced(chair, list, e => Rounded(e.Set(PriceListItemFields.Amount, 12.345m)));

        Ask(chair, list, item).Amount.ShouldBe(12.35m);
        Ask(chair, list, item, new() { Profile = RoundingProfile.Dynamics }).Amount.ShouldBe(12.34m);
        Ask(chair, list, item, new() { Decimals = 4 }).Amount.ShouldBe(12.345m);
        Ask(chair, list, item, new() { RoundsCurrencyAmounts = true }).Amount.ShouldBe(12.99m);
    }

    [Fact]
    public void The_trace_tells_method_rounding_and_precision()
    {
        var (chair, list) = (Some.Chair(list: 333.33m), Some.Retail());
        var item = Some.Priced(
            chair,
            list,
            e => Rounded(e.Set(PriceListItemFields.Method, PricingMethod.PercentOfList).Set(PriceListItemFields.Percentage, 50m))
        );

        var answer = Ask(chair, list, item);

        answer.Item.ShouldBe(item);
        answer
            .ToString()
            .ShouldBe(
                """
                Method by PercentOfList (price 333.33, percentage 50): 166.665
                Rounding by Up EndsIn (roundingoptionamount 0.99): 166.99
                Precision by Commercial (decimals 2): 166.99
                """.ReplaceLineEndings("\n")
            );
    }

    [Fact]
    public void Without_price_list_there_is_no_price_unless_lists_are_optional()
    {
        var (chair, retail, other) = (Some.Chair(), Some.Retail(), Some.Retail());
        var item = Some.Priced(chair, retail, e => e.Set(PriceListItemFields.Amount, 5m));
        PriceOffer fallback = new(retail, item);

        Ask(new(chair, Some.Each, Currency.Eur, null, fallback)).Error.ShouldBe(PricingError.MissingPriceLevel);
        Ask(new(chair, Some.Each, Currency.Eur, new(other, null), fallback)).Error.ShouldBe(PricingError.ProductNotInPriceLevel);
        Ask(new(chair, Some.Each, Currency.Eur, null, fallback), Optional).Amount.ShouldBe(5m);
        Ask(new(chair, Some.Each, Currency.Eur, new(other, null), fallback), Optional).Amount.ShouldBe(5m);
        Ask(new(chair, Some.Each, Currency.Eur, null), Optional)
            .ShouldSatisfyAllConditions(a => a.Amount.ShouldBe(0m), a => a.Trace.Single().Kind.ShouldBe(PriceStepKind.NoOffer));
        Ask(new(chair, Some.Each, Currency.Usd, null, fallback), Optional).Error.ShouldBe(PricingError.InvalidPriceLevelCurrency);
    }

    [Fact]
    public void What_the_question_lacks_has_a_code()
    {
        var (chair, list) = (Some.Chair(), Some.Retail());
        PriceOffer offer = new(list, Some.Priced(chair, list, e => e.Set(PriceListItemFields.Amount, 5m)));

        Ask(new(null, Some.Each, Currency.Eur, offer)).Error.ShouldBe(PricingError.MissingProduct);
        Ask(new(Some.Draft(), Some.Each, Currency.Eur, offer)).Error.ShouldBe(PricingError.InvalidProduct);
        Ask(new(chair, null, Currency.Eur, offer)).Error.ShouldBe(PricingError.MissingUom);
        Ask(new(chair, Some.Id<UnitId>(), Currency.Eur, offer)).Error.ShouldBe(PricingError.ProductNotInPriceLevel);
        Ask(new(chair, Some.Each, Currency.Usd, offer)).Error.ShouldBe(PricingError.InvalidPriceLevelCurrency);
        Ask(new(chair, Some.Each, Currency.Eur, offer), new() { Decimals = 5 }).Error.ShouldBe(PricingError.InvalidPricingPrecision);
        list.Deactivate(Some.Now);
        Ask(new(chair, Some.Each, Currency.Eur, offer)).Error.ShouldBe(PricingError.InactivePriceLevel);
    }

    [Theory]
    [InlineData(PricingMethod.PercentOfList, PricingError.MissingPrice)]
    [InlineData(PricingMethod.MarkupOnCurrentCost, PricingError.MissingCurrentCost)]
    [InlineData(PricingMethod.MarginOnCurrentCost, PricingError.MissingCurrentCost)]
    [InlineData(PricingMethod.MarkupOnStandardCost, PricingError.MissingStandardCost)]
    [InlineData(PricingMethod.MarginOnStandardCost, PricingError.MissingStandardCost)]
    public void A_percentage_of_nothing_has_a_code(PricingMethod method, PricingError error)
    {
        var (chair, list) = (Some.Chair(), Some.Retail());

        Ask(chair, list, Some.Percent(chair, list, method, 10)).Error.ShouldBe(error);
    }

    [Fact]
    public void What_a_store_may_have_kept_from_elsewhere_has_a_code()
    {
        Spoilt(PriceListItemFields.Method, default(PricingMethod)).ShouldBe(PricingError.MissingPricingCode);
        Spoilt(PriceListItemFields.Method, (PricingMethod)9).ShouldBe(PricingError.InvalidPricingCode);
        Spoilt(PriceListItemFields.Percentage, null).ShouldBe(PricingError.MissingPriceLevelPercentage);
        Spoilt(PriceListItemFields.Percentage, 100_000m).ShouldBe(PricingError.InvalidPriceLevelPercentage);
        Spoilt(PriceListItemFields.Percentage, -1m).ShouldBe(PricingError.InvalidPriceLevelPercentage);
        Spoilt(PriceListItemFields.RoundingPolicy, (RoundingPolicy)9).ShouldBe(PricingError.InvalidRoundingPolicy);
        Spoilt(PriceListItemFields.RoundingOption, (RoundingOption)9).ShouldBe(PricingError.InvalidRoundingOption);
        Spoilt(PriceListItemFields.RoundingOption, null).ShouldBe(PricingError.InvalidRoundingOption);
        Spoilt(PriceListItemFields.RoundingAmount, -1m).ShouldBe(PricingError.InvalidRoundingAmount);
        Spoilt(PriceListItemFields.RoundingAmount, null).ShouldBe(PricingError.InvalidRoundingAmount);
        SpoiltProduct(ProductFields.ListPrice, -1m).ShouldBe(PricingError.InvalidPrice);
        SpoiltProduct(ProductFields.Currency, Currency.Usd).ShouldBe(PricingError.InvalidPriceLevelCurrency);
        SpoiltProduct(ProductFields.UnitGroup, null).ShouldBe(PricingError.MissingProductUomSchedule);
        SpoiltProduct(ProductFields.DefaultUnit, null).ShouldBe(PricingError.MissingProductDefaultUom);
    }

    [Fact]
    public void A_price_beyond_the_money_type_has_a_code()
    {
        var (chair, list) = (Some.Chair(list: 1_000_000_000_000m), Some.Retail());

        Ask(chair, list, Some.Percent(chair, list, PricingMethod.PercentOfList, 99_999))
            .Error.ShouldBe(PricingError.PriceAttributeOutOfRange);
    }

    private static RecordEdit<PriceListItem> Rounded(RecordEdit<PriceListItem> edit) =>
        edit.Set(PriceListItemFields.RoundingPolicy, RoundingPolicy.Up)
            .Set(PriceListItemFields.RoundingOption, RoundingOption.EndsIn)
            .Set(PriceListItemFields.RoundingAmount, 0.99m);

    private static PriceAnswer Ask(Product product, PriceList list, PriceListItem item, PricePolicy? policy = null) =>
        Ask(new(product, Some.Each, list.Currency, new(list, item)), policy);

    private static PriceAnswer Ask(PriceQuestion question, PricePolicy? policy = null) =>
        CatalogPrice.PerUnit(question, policy ?? PricePolicy.Default);

    private static PricingError Spoilt(Field field, object? value) => Spoilt(field, value, ofProduct: false);

    private static PricingError SpoiltProduct(Field field, object? value) => Spoilt(field, value, ofProduct: true);

    private static PricingError Spoilt(Field field, object? value, bool ofProduct)
    {
        var (chair, list) = (Some.Chair(list: 200), Some.Retail());
        var item = Some.Priced(
            chair,
            list,
            e => Rounded(e.Set(PriceListItemFields.Method, PricingMethod.PercentOfList).Set(PriceListItemFields.Percentage, 10m))
        );
        field.Restore(ofProduct ? chair : item, value);
        return Ask(chair, list, item).Error;
    }
}
