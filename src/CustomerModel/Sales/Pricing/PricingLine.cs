namespace CustomerModel.Sales;

/// <summary>What pricing has to know of one line, whatever document it stands on.</summary>
public readonly record struct PricingLine
{
    /// <summary>How many units; negative for what comes back.</summary>
    public decimal Quantity { get; init; }

    /// <summary>Price of one unit.</summary>
    public decimal PricePerUnit { get; init; }

    /// <summary>What the discount list takes off each unit.</summary>
    public decimal VolumeDiscount { get; init; }

    /// <summary>Manual discount as an amount, per line or per unit by the options; excludes <see cref="DiscountPercentage"/>.</summary>
    public decimal ManualDiscount { get; init; }

    /// <summary>Manual discount in points of the base amount: 5 for 5 %.</summary>
    public decimal DiscountPercentage { get; init; }

    /// <summary>Tax as typed; used with <see cref="TaxMethod.TypedOnLine"/>.</summary>
    public decimal Tax { get; init; }

    /// <summary>Tax rate in points: 19 for 19 %; used where tax is computed, zero or more.</summary>
    public decimal TaxRate { get; init; }

    /// <summary>Why the line is taxed as it is.</summary>
    public TaxCategory TaxCategory { get; init; }

    /// <summary>Why the price could not be found; a line with an error has no amounts.</summary>
    public PricingError Error { get; init; }

    /// <summary>How the price came about, for the trace; <see langword="null"/> for a typed one.</summary>
    public PriceOrigin? Origin { get; init; }
}
