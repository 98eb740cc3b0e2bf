namespace CustomerModel.Sales;

/// <summary>The amounts of one line.</summary>
public readonly record struct PricedLine
{
    /// <summary>Price less volume discount, times quantity.</summary>
    public decimal BaseAmount { get; init; }

    /// <summary>What the manual discount takes off the line as a whole.</summary>
    public decimal Discount { get; init; }

    /// <summary>Its tax: typed, computed, or its share of a tax for several lines.</summary>
    public decimal Tax { get; init; }

    /// <summary>Without tax; the header's detail amount is the sum of these.</summary>
    public decimal NetAmount { get; init; }

    /// <summary>Net amount and tax.</summary>
    public decimal ExtendedAmount { get; init; }

    /// <summary>Its share of the header's discounts.</summary>
    public decimal DiscountShare { get; init; }

    /// <summary>Its share of the freight.</summary>
    public decimal FreightShare { get; init; }

    /// <summary>Why it has no amounts, if it has none.</summary>
    public PricingError Error { get; init; }
}
