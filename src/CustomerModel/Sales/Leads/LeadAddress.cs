namespace CustomerModel.Sales;

/// <summary>One of the two addresses of a lead.</summary>
public sealed record LeadAddress : InlineAddress
{
    internal LeadAddress(int number)
        : base(number) { }

    /// <summary>What the address is for; the host defines the choices.</summary>
    public LeadAddressType? Type { get; internal set; }

    /// <summary>How goods go there; the host defines the choices.</summary>
    public LeadShippingMethod? ShippingMethod { get; internal set; }
}
