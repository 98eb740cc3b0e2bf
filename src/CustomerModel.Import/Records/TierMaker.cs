using CustomerModel.Catalog;
using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The discounts of a list.</summary>
internal sealed class TierMaker() : PartMaker(DiscountList.Type, DiscountListFields.Tiers, Needed)
{
    private static readonly string[] Needed =
    [
        DiscountTierFields.LowQuantity.Name,
        DiscountTierFields.HighQuantity.Name,
        DiscountTierFields.Amount.Name,
        DiscountTierFields.Percentage.Name,
    ];

    public override int Most => 1_000;

    public override object Make(Slot[] slots, object?[] values)
    {
        var row = new RowValues(Array.ConvertAll(slots, slot => slot.Field), values);
        return DiscountTier.Of(
            row.GetValue(DiscountTierFields.LowQuantity)
                ?? throw new RefusedException(FieldErrors.Required(DiscountTierFields.LowQuantity)),
            row.GetValue(DiscountTierFields.HighQuantity)
                ?? throw new RefusedException(FieldErrors.Required(DiscountTierFields.HighQuantity)),
            row.GetValue(DiscountTierFields.Amount),
            row.GetValue(DiscountTierFields.Percentage)
        );
    }

    public override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        foreach (var tier in parts.Cast<DiscountTier>())
        {
            ((DiscountList)record).AddTier(tier, work.Now);
        }
    }
}
