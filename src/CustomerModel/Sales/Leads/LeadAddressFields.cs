using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an address of a lead; as a field of the lead it is <c>LeadFields.Address(1, LeadAddressFields.City)</c>.</summary>
public sealed class LeadAddressFields : InlineAddressFields<LeadAddress>
{
    private LeadAddressFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<LeadAddress> All { get; } = Begin();

    /// <inheritdoc cref="InlineAddress.AddressId"/>
    public static Field<LeadAddress, CustomerAddressId> AddressId { get; } =
        All.Value("leadaddressid", "Address", c => c.AddressId, (c, v) => c.AddressId = v, traits: BySystem);

    /// <inheritdoc cref="LeadAddress.Type"/>
    public static Field<LeadAddress, LeadAddressType> Type { get; } =
        All.Option("addresstypecode", "Address Type", c => c.Type, (c, v) => c.Type = v);

    /// <inheritdoc cref="LeadAddress.ShippingMethod"/>
    public static Field<LeadAddress, LeadShippingMethod> ShippingMethod { get; } =
        All.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);
}
