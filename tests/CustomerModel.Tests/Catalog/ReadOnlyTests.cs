using CustomerModel.Catalog;
using CustomerModel.Storage;

namespace CustomerModel.Tests.Catalog;

/// <summary>What is out of use is read-only, what is not there is neither changed nor removed, what a store brings back is checked.</summary>
public sealed class ReadOnlyTests
{
    [Fact]
    public void What_is_out_of_use_is_read_only()
    {
        var (list, discounts, units, product) = (Some.Retail(), Some.Percentages(), Some.Units(), Some.Chair());
        list.Deactivate(Some.Now);
        discounts.Deactivate(Some.Now);
        units.Deactivate(Some.Now);
        product.Retire(Some.Now);

        list.WhyNotSet(PriceListFields.Name, "Other")!.Code.ShouldBe("pricelist.inactive");
        discounts.WhyNotSet(DiscountListFields.Name, "Other")!.Code.ShouldBe("discountlist.inactive");
        discounts.WhyNotAddTier(DiscountTier.Of(1, 9, null, 5), Some.Now)!.Code.ShouldBe("discountlist.inactive");
        units.WhyNotSet(UnitGroupFields.Name, "Other")!.Code.ShouldBe("unitgroup.inactive");
        product.WhyNotSet(ProductFields.Name, "Other")!.Code.ShouldBe("product.retired");
    }

    [Fact]
    public void What_is_not_there_is_not_removed()
    {
        Some.Percentages().WhyNotRemoveTier(3, Some.Now)!.Code.ShouldBe("discountlist.discount-missing");
        Some.Bundle().WhyNotRemoveComponent(3, Some.Now)!.Code.ShouldBe("product.component-missing");
    }

    [Fact]
    public void A_price_has_a_currency()
    {
        Should
            .Throw<RefusedException>(() =>
                Some.Priced(Some.Chair(), Some.Retail(Currency.None), edit => edit.Set(PriceListItemFields.Amount, 5m))
            )
            .Errors.Select(error => error.Code)
            .ShouldContain("pricelist.currency-missing");
        Should
            .Throw<RefusedException>(() =>
                PriceListItem.Create(
                    Some.Id<PriceListItemId>(),
                    Some.Retail().Id,
                    Currency.None,
                    Some.Chair().Id,
                    Some.Each,
                    edit => edit.Set(PriceListItemFields.Amount, 5m),
                    Some.Now
                )
            )
            .Error.Code.ShouldBe("pricelistitem.currency-missing");
    }

    [Fact]
    public void A_stored_group_of_units_has_one_base_unit()
    {
        var units = Some.Units();

        UnitGroupFields.Units.Restore(units, []);

        RecordStorage.BrokenRules(UnitGroup.Type, units).Select(error => error.Code).ShouldBe(["unitgroup.base-unit-count"]);
    }
}
