using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an address of a competitor; as a field of the competitor it is <c>CompetitorFields.Address(1, CompetitorAddressFields.City)</c>.</summary>
public sealed class CompetitorAddressFields : InlineAddressFields<CompetitorAddress>
{
    private CompetitorAddressFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<CompetitorAddress> All { get; } = Begin();

    /// <inheritdoc cref="InlineAddress.AddressId"/>
    public static Field<CompetitorAddress, CustomerAddressId> AddressId { get; } =
        All.Value("competitoraddressid", "Address", c => c.AddressId, (c, v) => c.AddressId = v, traits: BySystem);

    /// <inheritdoc cref="CompetitorAddress.Type"/>
    public static Field<CompetitorAddress, CompetitorAddressType> Type { get; } =
        All.Option("addresstypecode", "Address Type", c => c.Type, (c, v) => c.Type = v);

    /// <inheritdoc cref="CompetitorAddress.ShippingMethod"/>
    public static Field<CompetitorAddress, CompetitorShippingMethod> ShippingMethod { get; } =
        All.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);
}
