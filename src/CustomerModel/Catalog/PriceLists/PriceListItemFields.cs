using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a price list item.</summary>
public static class PriceListItemFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<PriceListItem> All { get; } = [];

    /// <inheritdoc cref="PriceListItem.PriceList"/>
    public static Field<PriceListItem, PriceListId> PriceList { get; } =
        All.Always("pricelevelid", "Price List", i => i.PriceList, (i, v) => i.PriceList = v, ByCommand | Indexed, targets: ["pricelevel"]);

    /// <inheritdoc cref="PriceListItem.Product"/>
    public static Field<PriceListItem, ProductId> Product { get; } =
        All.Always("productid", "Product", i => i.Product, (i, v) => i.Product = v, ByCommand | Indexed, targets: ["product"]);

    /// <inheritdoc cref="PriceListItem.Unit"/>
    public static Field<PriceListItem, UnitId> Unit { get; } =
        All.Always("uomid", "Unit", i => i.Unit, (i, v) => i.Unit = v, ByCommand, targets: ["uom"]);

    /// <inheritdoc cref="PriceListItem.UnitGroup"/>
    public static Field<PriceListItem, UnitGroupId> UnitGroup { get; } =
        All.Value(
            "uomscheduleid",
            "Unit Schedule ID",
            i => i.UnitGroup,
            (i, v) => i.UnitGroup = v,
            traits: BySystem,
            targets: ["uomschedule"]
        );

    /// <inheritdoc cref="PriceListItem.ProductNumber"/>
    public static Field<PriceListItem, string> ProductNumber { get; } =
        All.Text("productnumber", "Product ID", 100, i => i.ProductNumber, (i, v) => i.ProductNumber = v, BySystem);

    /// <inheritdoc cref="PriceListItem.Currency"/>
    public static Field<PriceListItem, Currency> Currency { get; } =
        All.Always("transactioncurrencyid", "Currency", i => i.Currency, (i, v) => i.Currency = v, ByCommand);

    /// <inheritdoc cref="PriceListItem.ExchangeRate"/>
    public static Field<PriceListItem, decimal> ExchangeRate { get; } =
        All.Value("exchangerate", "Exchange Rate", i => i.ExchangeRate, (i, v) => i.ExchangeRate = v);

    /// <inheritdoc cref="PriceListItem.Method"/>
    public static Field<PriceListItem, PricingMethod> Method { get; } =
        All.Always("pricingmethodcode", "Pricing Method", i => i.Method, (i, v) => i.Method = v);

    /// <inheritdoc cref="PriceListItem.Amount"/>
    public static Field<PriceListItem, decimal> Amount { get; } =
        All.Value("amount", "Amount", i => i.Amount, (i, v) => i.Amount = v, (0, 100_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="PriceListItem.Percentage"/>
    public static Field<PriceListItem, decimal> Percentage { get; } =
        All.Value("percentage", "Percentage", i => i.Percentage, (i, v) => i.Percentage = v, (0, 1_000_000_000m), scale: 4);

    /// <inheritdoc cref="PriceListItem.QuantitySelling"/>
    public static Field<PriceListItem, QuantitySelling> QuantitySelling { get; } =
        All.Always("quantitysellingcode", "Quantity Selling Option", i => i.QuantitySelling, (i, v) => i.QuantitySelling = v);

    /// <inheritdoc cref="PriceListItem.RoundingPolicy"/>
    public static Field<PriceListItem, RoundingPolicy> RoundingPolicy { get; } =
        All.Always("roundingpolicycode", "Rounding Policy", i => i.RoundingPolicy, (i, v) => i.RoundingPolicy = v);

    /// <inheritdoc cref="PriceListItem.RoundingOption"/>
    public static Field<PriceListItem, RoundingOption> RoundingOption { get; } =
        All.Value("roundingoptioncode", "Rounding Option", i => i.RoundingOption, (i, v) => i.RoundingOption = v);

    /// <inheritdoc cref="PriceListItem.RoundingAmount"/>
    public static Field<PriceListItem, decimal> RoundingAmount { get; } =
        All.Value(
            "roundingoptionamount",
            "Rounding Amount",
            i => i.RoundingAmount,
            (i, v) => i.RoundingAmount = v,
            (-100_000_000_000_000m, 100_000_000_000_000m),
            scale: 4
        );

    /// <inheritdoc cref="PriceListItem.DiscountList"/>
    public static Field<PriceListItem, DiscountListId> DiscountList { get; } =
        All.Value(
            "discounttypeid",
            "Discount List",
            i => i.DiscountList,
            (i, v) => i.DiscountList = v,
            traits: Indexed,
            targets: ["discounttype"]
        );
}
