using CustomerModel.Catalog;

namespace CustomerModel.Tests.Catalog;

/// <summary>What tests of the catalogue begin with.</summary>
internal static class Some
{
    public static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    public static readonly UnitGroupId Pieces = Id<UnitGroupId>();
    public static readonly UnitId Each = Id<UnitId>();

    public static TId Id<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());

    public static Product Draft(string number = "C-1") => Product.Create(Id<ProductId>(), number, "Chair", Pieces, Each, Now);

    public static Product Chair(decimal? list = null, decimal? current = null, decimal? standard = null)
    {
        var chair = Product.CreateActive(Id<ProductId>(), "C-1", "Chair", Pieces, Each, Now);
        chair.Edit(edit =>
            edit.Set(ProductFields.Currency, Currency.Eur)
                .Set((Field<Product>)ProductFields.ListPrice, list)
                .Set((Field<Product>)ProductFields.CurrentCost, current)
                .Set((Field<Product>)ProductFields.StandardCost, standard)
        );
        return chair;
    }

    public static Product Bundle() => Product.CreateBundle(Id<ProductId>(), "B-1", "Set", Pieces, Each, Now);

    public static Product Family() => Product.CreateFamily(Id<ProductId>(), "F-1", "Furniture", Now);

    public static PriceList Retail(Currency? currency = null) =>
        PriceList.Create(Id<PriceListId>(), "Retail", currency ?? Currency.Eur, Now);

    public static PriceListItem Priced(Product product, PriceList list, Action<RecordEdit<PriceListItem>> price) =>
        PriceListItem.Create(Id<PriceListItemId>(), list.Id, list.Currency, product.Id, Each, price, Now);

    public static PriceListItem Percent(Product product, PriceList list, PricingMethod method, decimal points) =>
        Priced(product, list, edit => edit.Set(PriceListItemFields.Method, method).Set(PriceListItemFields.Percentage, points));

    public static DiscountList Percentages() => DiscountList.CreatePercentages(Id<DiscountListId>(), "Volume", Now);

    public static UnitGroup Units() => UnitGroup.Create(Pieces, "Pieces", Each, "Each", Now);

    public static BundleComponent Part(Product product, decimal quantity = 1) =>
        BundleComponent.Of(product.Id, Each, Quantity.Of(quantity));
}
