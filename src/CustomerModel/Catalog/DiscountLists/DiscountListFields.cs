using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a discount list.</summary>
public static class DiscountListFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<DiscountList> All { get; } = [];

    /// <inheritdoc cref="DiscountList.Name"/>
    public static Field<DiscountList, string> Name { get; } =
        All.Text("name", "Name", 100, l => l.Name, (l, v) => l.Name = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="DiscountList.Description"/>
    public static Field<DiscountList, string> Description { get; } =
        All.Text("description", "Description", 2000, l => l.Description, (l, v) => l.Description = v);

    /// <inheritdoc cref="DiscountList.IsAmountType"/>
    public static Field<DiscountList, bool> IsAmountType { get; } =
        All.Always("isamounttype", "Type", l => l.IsAmountType, (l, v) => l.IsAmountType = v, ByCommand);

    /// <inheritdoc cref="DiscountList.Currency"/>
    public static Field<DiscountList, Currency> Currency { get; } =
        All.Value("transactioncurrencyid", "Currency", l => l.Currency, (l, v) => l.Currency = v, traits: ByCommand);

    /// <inheritdoc cref="DiscountList.Status"/>
    public static Field<DiscountList, DiscountListStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", l => l.Status, (l, v) => l.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="DiscountList.State"/>
    public static Field<DiscountList, CatalogState> State { get; } =
        All.Always("statecode", "Status", l => l.State, (l, v) => l.State = v, Derived | Indexed);

    /// <summary>The discounts of a list.</summary>
    public static PartList<DiscountList, DiscountTier> Tiers { get; } =
        new("discount", l => l.Tiers, (l, v) => l.PutTiers(v), number => new DiscountTier(number), DiscountTierFields.All)
        {
            Label = "Discount",
        };
}
