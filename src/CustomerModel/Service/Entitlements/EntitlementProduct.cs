namespace CustomerModel.Service;

/// <summary>A product that an entitlement covers.</summary>
public sealed record EntitlementProduct : RecordPart
{
    internal EntitlementProduct(int number)
        : base(number) { }

    /// <summary>The product.</summary>
    public ProductId Product { get; internal set; }
}
