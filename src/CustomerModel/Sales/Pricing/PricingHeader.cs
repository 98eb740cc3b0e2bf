namespace CustomerModel.Sales;

/// <summary>What pricing has to know of a document beside its lines.</summary>
public readonly record struct PricingHeader
{
    /// <summary>Discount in points of the detail amount: 5 for 5 %; comes before the amount, and both may be there.</summary>
    public decimal DiscountPercentage { get; init; }

    /// <summary>Discount as an amount.</summary>
    public decimal DiscountAmount { get; init; }

    /// <summary>Freight; neither discounted nor taxed.</summary>
    public decimal FreightAmount { get; init; }

    /// <summary>Tax of the whole document; used with <see cref="TaxMethod.TypedOnHeader"/>.</summary>
    public decimal Tax { get; init; }

    /// <summary>Why the document cannot be priced as a whole.</summary>
    public PricingError Error { get; init; }
}
