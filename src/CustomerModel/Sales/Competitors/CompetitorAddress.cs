namespace CustomerModel.Sales;

/// <summary>One of the two addresses of a competitor.</summary>
public sealed record CompetitorAddress : InlineAddress
{
    internal CompetitorAddress(int number)
        : base(number) { }

    /// <summary>What the address is for; the host defines the choices.</summary>
    public CompetitorAddressType? Type { get; internal set; }

    /// <summary>How goods go there; the host defines the choices.</summary>
    public CompetitorShippingMethod? ShippingMethod { get; internal set; }
}
