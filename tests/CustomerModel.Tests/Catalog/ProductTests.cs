using CustomerModel.Catalog;

namespace CustomerModel.Tests.Catalog;

public sealed class ProductTests
{
    [Fact]
    public void Amounts_need_a_currency() =>
        Some.Draft().WhyNotSet(ProductFields.ListPrice, 10m)!.Code.ShouldBe("product.currency-missing");

    [Fact]
    public void What_is_sold_has_units_and_a_family_needs_none()
    {
        Some.Draft().WhyNotEdit(e => e.Clear(ProductFields.DefaultUnit)).Single().Code.ShouldBe("product.units-missing");
        Some.Family().UnitGroup.ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 3, true)]
    [InlineData(0, 2.5, false)]
    [InlineData(2, 2.25, true)]
    [InlineData(2, -2.255, false)]
    [InlineData(5, 0.00001, true)]
    public void A_quantity_has_the_decimals_of_the_product(int decimals, double quantity, bool isSold)
    {
        var chair = Some.Draft();
        chair.Set(ProductFields.QuantityDecimals, decimals);

        chair.WhyNotCount(Quantity.Of((decimal)quantity))?.Code.ShouldBe("product.quantity-decimals");
        (chair.WhyNotCount(Quantity.Of((decimal)quantity)) is null).ShouldBe(isSold);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(6)]
    public void A_product_has_0_to_5_decimals(int decimals) =>
        Some.Draft().WhyNotSet(ProductFields.QuantityDecimals, decimals)!.Code.ShouldBe("field.out-of-range");

    [Fact]
    public void A_product_is_sold_from_its_first_day_to_its_last()
    {
        var chair = Some.Chair();
        chair.Edit(e => e.Set(ProductFields.ValidFrom, new LocalDate(2026, 1, 1)).Set(ProductFields.ValidTo, new LocalDate(2026, 1, 31)));

        chair.WhyNotSell(new(2026, 1, 1)).ShouldBeNull();
        chair.WhyNotSell(new(2026, 1, 31)).ShouldBeNull();
        chair.WhyNotSell(new(2026, 2, 1))!.Code.ShouldBe("product.not-valid");
        chair.WhyNotSet(ProductFields.ValidTo, new LocalDate(2025, 12, 31))!.Code.ShouldBe("product.ends-before-it-begins");
    }

    [Fact]
    public void Only_what_is_active_and_no_family_is_sold()
    {
        var family = Some.Family();
        family.Publish(Some.Now);

        Some.Draft().WhyNotSell(new(2026, 1, 1))!.Code.ShouldBe("product.not-sellable");
        family.WhyNotSell(new(2026, 1, 1))!.Code.ShouldBe("product.not-sellable");
    }

    [Fact]
    public void A_bundle_holds_fifteen_products_and_no_more()
    {
        var set = Some.Bundle();
        for (var i = 0; i < Product.MostComponents; i++)
        {
            set.AddComponent(Some.Part(Some.Draft()), Some.Now);
        }

        set.WhyNotAddComponent(Some.Part(Some.Draft()), Some.Now)!.Code.ShouldBe("product.bundle-full");
        set.RemoveComponent(7, Some.Now);
        set.AddComponent(Some.Part(Some.Draft()), Some.Now);
        set.Components.Select(held => held.Number).ShouldBe(Enumerable.Range(1, 15));
    }

    [Fact]
    public void A_bundle_holds_neither_itself_nor_a_product_twice()
    {
        var (set, chair) = (Some.Bundle(), Some.Draft());
        set.AddComponent(Some.Part(chair), Some.Now);

        set.WhyNotAddComponent(Some.Part(set), Some.Now)!.Code.ShouldBe("product.contains-itself");
        set.WhyNotAddComponent(Some.Part(chair), Some.Now)!.Code.ShouldBe("product.component-twice");
        set.WhyNotReplaceComponent(1, Some.Part(chair, 4), Some.Now).ShouldBeNull();
        Should.Throw<RefusedException>(() => Some.Part(chair, 0)).Error.Code.ShouldBe("product.quantity-not-positive");
    }

    [Fact]
    public void Only_a_bundle_or_a_kit_holds_products_and_only_before_it_is_published()
    {
        var (chair, kit) = (Some.Draft(), Some.Draft());
        kit.Set(ProductFields.IsKit, true);
        kit.AddComponent(Some.Part(chair), Some.Now);

        chair.WhyNotAddComponent(Some.Part(kit), Some.Now)!.Code.ShouldBe("product.no-bundle");
        kit.WhyNotSet(ProductFields.IsKit, false)!.Code.ShouldBe("product.no-bundle");
        kit.Publish(Some.Now);
        kit.WhyNotRemoveComponent(1, Some.Now)!.Code.ShouldBe("product.not-in-revision");
        kit.Revise(Some.Now);
        kit.WhyNotRemoveComponent(1, Some.Now).ShouldBeNull();
    }

    [Fact]
    public void No_bundle_holds_itself_at_any_depth()
    {
        Product[] sets = [Some.Bundle(), Some.Bundle(), Some.Bundle()];
        for (var i = 0; i < 3; i++)
        {
            ProductHierarchy.WhyNotHold(sets[0], Find).ShouldBeNull();
            sets[i].AddComponent(Some.Part(sets[(i + 1) % 3]), Some.Now);
        }

        var reason = ProductHierarchy.WhyNotHold(sets[0], Find)!;
        (reason.Code, reason.Record).ShouldBe(("product.contains-itself", sets[0].Ref));

        Product? Find(ProductId id) => sets.SingleOrDefault(set => set.Id == id);
    }

    [Fact]
    public void A_bundle_holds_no_family_and_nothing_retired_and_keeps_what_it_holds()
    {
        var (set, family, chair) = (Some.Bundle(), Some.Family(), Some.Chair());
        chair.Retire(Some.Now);

        foreach (var held in new[] { family, chair })
        {
            var bundle = Some.Bundle();
            bundle.AddComponent(Some.Part(held), Some.Now);
            ProductHierarchy.WhyNotHold(bundle, _ => held)!.Code.ShouldBe("product.component-not-sold");
        }

        ProductHierarchy.WhyNotBeHeldBy(chair, set).ShouldBeNull();
        set.Publish(Some.Now);
        ProductHierarchy.WhyNotBeHeldBy(chair, set)!.Code.ShouldBe("product.in-active-bundle");
    }

    [Fact]
    public void A_product_stands_in_a_published_family_that_is_not_below_it()
    {
        var (upper, lower, chair) = (Some.Family(), Some.Family(), Some.Draft());
        chair.WhyNotPutInFamily(chair.Id, Some.Now)!.Code.ShouldBe("product.family-loop");
        chair.PutInFamily(lower.Id, Some.Now);
        lower.PutInFamily(upper.Id, Some.Now);
        ProductHierarchy.WhyNotStandInFamily(chair, Find).ShouldBeNull();
        ProductHierarchy.WhyNotStandInFamily(lower, Find).ShouldBeNull();

        chair.Publish(Some.Now);
        ProductHierarchy.WhyNotStandInFamily(chair, Find)!.Code.ShouldBe("product.family-not-active");
        upper.PutInFamily(lower.Id, Some.Now);
        ProductHierarchy.WhyNotStandInFamily(upper, Find)!.Code.ShouldBe("product.family-loop");
        lower.TakeFromFamily(Some.Now);
        lower.PutInFamily(chair.Id, Some.Now);
        ProductHierarchy.WhyNotStandInFamily(lower, Find)!.Code.ShouldBe("product.no-family");

        Product? Find(ProductId id) => new[] { upper, lower, chair }.SingleOrDefault(product => product.Id == id);
    }
}
