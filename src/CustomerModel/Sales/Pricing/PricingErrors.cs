namespace CustomerModel.Sales;

/// <summary>Every reason a document cannot be priced at all.</summary>
public static class PricingErrors
{
    /// <summary>An amount is beyond 922,337,203,685,477.5807 either way (Dynamics: price attribute out of range).</summary>
    public static DomainError Overflow { get; } = new("pricing.overflow", "An amount of the document is larger than a document can hold.");
}
