using CustomerModel.Catalog;

namespace CustomerModel.Import;

/// <summary>How rows become records of the catalogue.</summary>
internal static class CatalogMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        RecordMaker.For(
            UnitGroup.Type,
            [UnitGroupFields.Name, UnitGroupFields.BaseUnitName],
            [],
            (row, work) =>
                UnitGroup.Create(
                    work.NewId<UnitGroupId>(),
                    row.Get(UnitGroupFields.Name)!,
                    work.NewId<UnitId>(),
                    row.Get(UnitGroupFields.BaseUnitName)!,
                    work.Now
                )
        ),
        RecordMaker.For(
            Product.Type,
            [ProductFields.Number, ProductFields.Name],
            [ProductFields.UnitGroup, ProductFields.DefaultUnit, ProductFields.Structure],
            NewProduct
        ),
        RecordMaker.For(
            PriceList.Type,
            [PriceListFields.Name, PriceListFields.Currency],
            [],
            (row, work) =>
                PriceList.Create(work.NewId<PriceListId>(), row.Get(PriceListFields.Name)!, row.Need(PriceListFields.Currency), work.Now)
        ),
        RecordMaker.For(
            PriceListItem.Type,
            [PriceListItemFields.PriceList, PriceListItemFields.Currency, PriceListItemFields.Product, PriceListItemFields.Unit],
            Prices,
            Item
        ),
        RecordMaker.For(
            DiscountList.Type,
            [DiscountListFields.Name, DiscountListFields.IsAmountType],
            [DiscountListFields.Currency],
            (row, work) =>
                DiscountList.Create(
                    work.NewId<DiscountListId>(),
                    row.Get(DiscountListFields.Name)!,
                    row.Need(DiscountListFields.IsAmountType),
                    row.GetValue(DiscountListFields.Currency),
                    work.Now
                )
        ),
    ];

    private static Field<PriceListItem>[] Prices =>
        [
            PriceListItemFields.Amount,
            PriceListItemFields.Method,
            PriceListItemFields.Percentage,
            PriceListItemFields.RoundingPolicy,
            PriceListItemFields.RoundingOption,
            PriceListItemFields.RoundingAmount,
        ];

    private static Product NewProduct(RowValues row, IUnitOfWork work)
    {
        var (id, number, name) = (work.NewId<ProductId>(), row.Get(ProductFields.Number)!, row.Get(ProductFields.Name)!);
        var structure = row.GetValue(ProductFields.Structure) ?? ProductStructure.Product;
        if (structure == ProductStructure.Family)
        {
            return Product.CreateFamily(id, number, name, work.Now);
        }

        return row.GetValue(ProductFields.UnitGroup) is not { } group
                ? throw new RefusedException(FieldErrors.Required(ProductFields.UnitGroup))
            : row.GetValue(ProductFields.DefaultUnit) is not { } unit
                ? throw new RefusedException(FieldErrors.Required(ProductFields.DefaultUnit))
            : structure == ProductStructure.Bundle ? Product.CreateBundle(id, number, name, group, unit, work.Now)
            : Product.Create(id, number, name, group, unit, work.Now);
    }

    private static PriceListItem Item(RowValues row, IUnitOfWork work) =>
        PriceListItem.Create(
            work.NewId<PriceListItemId>(),
            row.Need(PriceListItemFields.PriceList),
            row.Need(PriceListItemFields.Currency),
            row.Need(PriceListItemFields.Product),
            row.Need(PriceListItemFields.Unit),
            edit =>
            {
                foreach (var field in Prices)
                {
                    if (row.Find(field) is { } value)
                    {
                        edit.Set(field, value);
                    }
                }
            },
            work.Now
        );
}
