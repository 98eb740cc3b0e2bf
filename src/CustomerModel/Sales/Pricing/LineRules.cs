namespace CustomerModel.Sales;

/// <summary>The options as the pricing of one line needs them.</summary>
internal readonly struct LineRules(PricingOptions options)
{
    public readonly int Decimals = options.LineDecimals ?? options.Decimals;
    public readonly RoundingProfile Profile = options.Profile;
    public readonly bool ToEven = options.Profile.Midpoint == MidpointRounding.ToEven;
    public readonly bool IsExact = options.Rounding != RoundingScope.Line;
    public readonly bool IsPerUnit = options.DiscountMethod == DiscountMethod.PerUnit;
    public readonly bool IsAsEntered = options.LineDiscountTotal == LineDiscountTotal.AsEntered;
    public readonly bool IsTyped = options.TaxMethod == TaxMethod.TypedOnLine;
    public readonly bool IsExclusive = options.TaxMethod == TaxMethod.ComputedExclusive && !options.IsTaxByGroup;
    public readonly bool IsInclusive = options.TaxMethod == TaxMethod.ComputedInclusive && !options.IsTaxByGroup;

    public decimal Round(decimal amount) => Profile.Round(amount, Decimals);
}
