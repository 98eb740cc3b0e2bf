namespace CustomerModel.Sales;

/// <summary>The amounts of one line by plain decimals: rounded step by step, or exact where the sums are rounded later.</summary>
internal readonly struct LineAmounts
{
    private LineAmounts(in PricingLine line, in LineRules rules)
    {
        Base = Keep((line.PricePerUnit - line.VolumeDiscount) * line.Quantity, rules);
        Discount = Keep(
            line.DiscountPercentage != 0 ? Base * line.DiscountPercentage / 100
                : rules.IsPerUnit ? line.ManualDiscount * line.Quantity
                : line.ManualDiscount,
            rules
        );
        var gross = Base - Discount;
        Tax =
            rules.IsTyped ? Keep(line.Tax, rules)
            : rules.IsExclusive ? rules.Round(gross * line.TaxRate / 100)
            : rules.IsInclusive ? rules.Round(gross * line.TaxRate / (100 + line.TaxRate))
            : 0;
        Net = rules.IsInclusive ? gross - Tax : gross;
        Counted = rules.IsAsEntered && line.DiscountPercentage == 0 ? Keep(line.ManualDiscount, rules) : Discount;
    }

    public decimal Base { get; }

    public decimal Discount { get; }

    /// <summary>What counts for the total line item discount.</summary>
    public decimal Counted { get; }

    public decimal Tax { get; }

    public decimal Net { get; }

    public static LineAmounts Of(in PricingLine line, in LineRules rules) =>
        ErrorOf(line) == PricingError.None ? new(line, rules) : default;

    /// <summary>Why the line has no amounts: what was said of it, amount and percentage both, or a negative rate.</summary>
    public static PricingError ErrorOf(in PricingLine line) =>
        line.Error != PricingError.None ? line.Error
        : line.DiscountPercentage != 0 && line.ManualDiscount != 0 ? PricingError.InvalidDiscount
        : line.TaxRate < 0 ? PricingError.PriceCalculationError
        : PricingError.None;

    private static decimal Keep(decimal amount, in LineRules rules) => rules.IsExact ? amount : rules.Round(amount);
}
