using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a discount in a list.</summary>
public static class DiscountTierFields
{
    private static readonly (decimal, decimal) Quantities = (0.00001m, 100_000_000_000m);

    /// <summary>All of them, in order.</summary>
    public static FieldList<DiscountTier> All { get; } = [];

    /// <inheritdoc cref="DiscountTier.DiscountId"/>
    public static Field<DiscountTier, Guid> DiscountId { get; } =
        All.Value("discountid", "Discount", d => d.DiscountId, (d, v) => d.DiscountId = v, traits: BySystem);

    /// <inheritdoc cref="DiscountTier.LowQuantity"/>
    public static Field<DiscountTier, decimal> LowQuantity { get; } =
        All.Always("lowquantity", "Begin Quantity", d => d.LowQuantity, (d, v) => d.LowQuantity = v, range: Quantities, scale: 5);

    /// <inheritdoc cref="DiscountTier.HighQuantity"/>
    public static Field<DiscountTier, decimal> HighQuantity { get; } =
        All.Always("highquantity", "End Quantity", d => d.HighQuantity, (d, v) => d.HighQuantity = v, range: Quantities, scale: 5);

    /// <inheritdoc cref="DiscountTier.Amount"/>
    public static Field<DiscountTier, decimal> Amount { get; } =
        All.Value("amount", "Amount", d => d.Amount, (d, v) => d.Amount = v, (0, 1_000_000_000_000m), scale: 4);

    /// <inheritdoc cref="DiscountTier.Percentage"/>
    public static Field<DiscountTier, decimal> Percentage { get; } =
        All.Value("percentage", "Percentage", d => d.Percentage, (d, v) => d.Percentage = v, (0, 100), scale: 4);
}
