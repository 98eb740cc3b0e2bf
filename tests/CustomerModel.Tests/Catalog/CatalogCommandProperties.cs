using CustomerModel.Catalog;

namespace CustomerModel.Tests.Catalog;

/// <summary>For every command of the catalogue: what its <c>WhyNot…</c> twin says is what it does, and a refusal changes nothing.</summary>
public sealed class CatalogCommandProperties
{
    private static readonly ZonedDateTime Now = Some.Now;
    private static readonly ProductId Other = Some.Id<ProductId>();
    private static readonly UnitId Dozen = Some.Id<UnitId>();
    private static readonly UnitId Gross = Some.Id<UnitId>();
    private static readonly BundleComponent Part = BundleComponent.Of(Other, Some.Each, Quantity.Of(2));
    private static readonly BundleComponent More = BundleComponent.Of(Some.Id<ProductId>(), Some.Each, Quantity.Of(3));
    private static readonly DiscountTier Few = DiscountTier.OfPercentage(1, 9, 5);
    private static readonly DiscountTier Many = DiscountTier.OfPercentage(9, 99, 10);
    private static readonly DiscountTier Off = DiscountTier.OfAmount(100, 200, 10);

    private static readonly Command<Product>[] OfProduct =
    [
        new("Publish", p => p.WhyNotPublish(Now), p => p.Publish(Now)),
        new("Revise", p => p.WhyNotRevise(Now), p => p.Revise(Now)),
        new("Retire", p => p.WhyNotRetire(Now), p => p.Retire(Now)),
        new("Activate", p => p.WhyNotActivate(Now), p => p.Activate(Now)),
        new("PutInFamily", p => p.WhyNotPutInFamily(Other, Now), p => p.PutInFamily(Other, Now)),
        new("PutInFamily itself", p => p.WhyNotPutInFamily(p.Id, Now), p => p.PutInFamily(p.Id, Now)),
        new("TakeFromFamily", p => p.WhyNotTakeFromFamily(Now), p => p.TakeFromFamily(Now)),
        new("AddComponent", p => p.WhyNotAddComponent(Part, Now), p => p.AddComponent(Part, Now)),
        new("AddComponent more", p => p.WhyNotAddComponent(More, Now), p => p.AddComponent(More, Now)),
        new("ReplaceComponent", p => p.WhyNotReplaceComponent(1, More, Now), p => p.ReplaceComponent(1, More, Now)),
        new("RemoveComponent", p => p.WhyNotRemoveComponent(1, Now), p => p.RemoveComponent(1, Now)),
        new("Set name", p => p.WhyNotSet(ProductFields.Name, "Stool"), p => p.Set(ProductFields.Name, "Stool")),
        new("Set list price", p => p.WhyNotSet(ProductFields.ListPrice, 5m), p => p.Set(ProductFields.ListPrice, 5m)),
        new("Set currency", p => p.WhyNotSet(ProductFields.Currency, Currency.Eur), p => p.Set(ProductFields.Currency, Currency.Eur)),
        new("Set kit", p => p.WhyNotSet(ProductFields.IsKit, true), p => p.Set(ProductFields.IsKit, true)),
        new("Set no kit", p => p.WhyNotSet(ProductFields.IsKit, false), p => p.Set(ProductFields.IsKit, false)),
    ];

    private static readonly Command<DiscountList>[] OfDiscountList =
    [
        new("Deactivate", l => l.WhyNotDeactivate(Now), l => l.Deactivate(Now)),
        new("Activate", l => l.WhyNotActivate(Now), l => l.Activate(Now)),
        new("AddTier few", l => l.WhyNotAddTier(Few, Now), l => l.AddTier(Few, Now)),
        new("AddTier many", l => l.WhyNotAddTier(Many, Now), l => l.AddTier(Many, Now)),
        new("AddTier off", l => l.WhyNotAddTier(Off, Now), l => l.AddTier(Off, Now)),
        new("ReplaceTier", l => l.WhyNotReplaceTier(1, Many, Now), l => l.ReplaceTier(1, Many, Now)),
        new("ReplaceTier off", l => l.WhyNotReplaceTier(1, Off, Now), l => l.ReplaceTier(1, Off, Now)),
        new("RemoveTier", l => l.WhyNotRemoveTier(1, Now), l => l.RemoveTier(1, Now)),
        new("Set name", l => l.WhyNotSet(DiscountListFields.Name, "New"), l => l.Set(DiscountListFields.Name, "New")),
    ];

    private static readonly Command<UnitGroup>[] OfUnitGroup =
    [
        new("Deactivate", g => g.WhyNotDeactivate(Now), g => g.Deactivate(Now)),
        new("Activate", g => g.WhyNotActivate(Now), g => g.Activate(Now)),
        new("AddUnit", g => g.WhyNotAddUnit(Dozen, "Dozen", 12, Some.Each, Now), g => g.AddUnit(Dozen, "Dozen", 12, Some.Each, Now)),
        new("AddUnit on it", g => g.WhyNotAddUnit(Gross, "Gross", 12, Dozen, Now), g => g.AddUnit(Gross, "Gross", 12, Dozen, Now)),
        new("ChangeUnit", g => g.WhyNotChangeUnit(Dozen, "Each", 6, Gross, Now), g => g.ChangeUnit(Dozen, "Each", 6, Gross, Now)),
        new("Rename base", g => g.WhyNotChangeUnit(Some.Each, "Piece", 1, null, Now), g => g.ChangeUnit(Some.Each, "Piece", 1, null, Now)),
        new(
            "ChangeUnit of",
            g => g.WhyNotChangeUnit(Gross, "Gross", 144, Some.Each, Now),
            g => g.ChangeUnit(Gross, "Gross", 144, Some.Each, Now)
        ),
        new("ChangeUnit loop", g => g.WhyNotChangeUnit(Dozen, "Dozen", 6, Gross, Now), g => g.ChangeUnit(Dozen, "Dozen", 6, Gross, Now)),
        new("RemoveUnit", g => g.WhyNotRemoveUnit(Dozen, Now), g => g.RemoveUnit(Dozen, Now)),
        new("RemoveUnit base", g => g.WhyNotRemoveUnit(Some.Each, Now), g => g.RemoveUnit(Some.Each, Now)),
    ];

    [Fact]
    public void A_product_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(OfProduct), steps => CommandLaw.KeepsItsWord(Some.Draft(), Product.Type, steps), cases: 500);

    [Fact]
    public void A_bundle_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(OfProduct), steps => CommandLaw.KeepsItsWord(Some.Bundle(), Product.Type, steps), cases: 500);

    [Fact]
    public void A_discount_list_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(
            CommandLaw.Sequences(OfDiscountList),
            steps => CommandLaw.KeepsItsWord(Some.Percentages(), DiscountList.Type, steps),
            cases: 500
        );

    [Fact]
    public void A_unit_group_does_what_it_said_or_stays_as_it_was() =>
        Law.ForAll(CommandLaw.Sequences(OfUnitGroup), steps => CommandLaw.KeepsItsWord(Some.Units(), UnitGroup.Type, steps), cases: 500);
}
