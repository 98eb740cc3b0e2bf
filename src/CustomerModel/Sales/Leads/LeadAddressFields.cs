using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an address of a lead; as a field of the lead it is <c>LeadFields.Address(1, LeadAddressFields.City)</c>.</summary>
public static class LeadAddressFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<LeadAddress> All { get; } = [];

    /// <inheritdoc cref="LeadAddress.AddressId"/>
    public static Field<LeadAddress, CustomerAddressId> AddressId { get; } =
        All.Value("leadaddressid", "Address", c => c.AddressId, (c, v) => c.AddressId = v, traits: BySystem);

    /// <inheritdoc cref="LeadAddress.Type"/>
    public static Field<LeadAddress, LeadAddressType> Type { get; } =
        All.Option("addresstypecode", "Address Type", c => c.Type, (c, v) => c.Type = v);

    /// <inheritdoc cref="LeadAddress.Name"/>
    public static Field<LeadAddress, string> Name { get; } = All.Text("name", "Address Name", 100, c => c.Name, (c, v) => c.Name = v);

    /// <inheritdoc cref="LeadAddress.Line1"/>
    public static Field<LeadAddress, string> Line1 { get; } =
        All.Text("line1", "Street 1", 250, c => c.Line1, (c, v) => c.Line1 = v, Personal);

    /// <inheritdoc cref="LeadAddress.Line2"/>
    public static Field<LeadAddress, string> Line2 { get; } =
        All.Text("line2", "Street 2", 250, c => c.Line2, (c, v) => c.Line2 = v, Personal);

    /// <inheritdoc cref="LeadAddress.Line3"/>
    public static Field<LeadAddress, string> Line3 { get; } =
        All.Text("line3", "Street 3", 250, c => c.Line3, (c, v) => c.Line3 = v, Personal);

    /// <inheritdoc cref="LeadAddress.City"/>
    public static Field<LeadAddress, string> City { get; } =
        All.Text("city", "City", 80, c => c.City, (c, v) => c.City = v, Personal | Searchable);

    /// <inheritdoc cref="LeadAddress.StateOrProvince"/>
    public static Field<LeadAddress, string> StateOrProvince { get; } =
        All.Text("stateorprovince", "State/Province", 50, c => c.StateOrProvince, (c, v) => c.StateOrProvince = v, Personal);

    /// <inheritdoc cref="LeadAddress.County"/>
    public static Field<LeadAddress, string> County { get; } =
        All.Text("county", "County", 50, c => c.County, (c, v) => c.County = v, Personal);

    /// <inheritdoc cref="LeadAddress.PostalCode"/>
    public static Field<LeadAddress, string> PostalCode { get; } =
        All.Text("postalcode", "ZIP/Postal Code", 20, c => c.PostalCode, (c, v) => c.PostalCode = v, Personal | Searchable);

    /// <inheritdoc cref="LeadAddress.PostOfficeBox"/>
    public static Field<LeadAddress, string> PostOfficeBox { get; } =
        All.Text("postofficebox", "Post Office Box", 20, c => c.PostOfficeBox, (c, v) => c.PostOfficeBox = v, Personal);

    /// <inheritdoc cref="LeadAddress.Country"/>
    public static Field<LeadAddress, string> Country { get; } =
        All.Text("country", "Country/Region", 80, c => c.Country, (c, v) => c.Country = v, Personal | Searchable);

    /// <inheritdoc cref="LeadAddress.Telephone1"/>
    public static Field<LeadAddress, PhoneNumber> Telephone1 { get; } =
        All.Of<PhoneNumber>("telephone1", "Main Phone", 50, c => c.Telephone1, (c, v) => c.Telephone1 = v, Personal);

    /// <inheritdoc cref="LeadAddress.Telephone2"/>
    public static Field<LeadAddress, PhoneNumber> Telephone2 { get; } =
        All.Of<PhoneNumber>("telephone2", "Phone 2", 50, c => c.Telephone2, (c, v) => c.Telephone2 = v, Personal);

    /// <inheritdoc cref="LeadAddress.Telephone3"/>
    public static Field<LeadAddress, PhoneNumber> Telephone3 { get; } =
        All.Of<PhoneNumber>("telephone3", "Telephone 3", 50, c => c.Telephone3, (c, v) => c.Telephone3 = v, Personal);

    /// <inheritdoc cref="LeadAddress.Fax"/>
    public static Field<LeadAddress, PhoneNumber> Fax { get; } =
        All.Of<PhoneNumber>("fax", "Fax", 50, c => c.Fax, (c, v) => c.Fax = v, Personal);

    /// <inheritdoc cref="LeadAddress.ShippingMethod"/>
    public static Field<LeadAddress, LeadShippingMethod> ShippingMethod { get; } =
        All.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);

    /// <inheritdoc cref="LeadAddress.UpsZone"/>
    public static Field<LeadAddress, string> UpsZone { get; } = All.Text("upszone", "UPS Zone", 4, c => c.UpsZone, (c, v) => c.UpsZone = v);

    /// <inheritdoc cref="LeadAddress.UtcOffset"/>
    public static Field<LeadAddress, int> UtcOffset { get; } =
        All.Value("utcoffset", "UTC Offset", c => c.UtcOffset, (c, v) => c.UtcOffset = v, (-1500, 1500));

    /// <inheritdoc cref="LeadAddress.Latitude"/>
    public static Field<LeadAddress, double> Latitude { get; } =
        All.Value("latitude", "Latitude", c => c.Latitude, (c, v) => c.Latitude = v, (-90d, 90d), traits: Personal);

    /// <inheritdoc cref="LeadAddress.Longitude"/>
    public static Field<LeadAddress, double> Longitude { get; } =
        All.Value("longitude", "Longitude", c => c.Longitude, (c, v) => c.Longitude = v, (-180d, 180d), traits: Personal);

    /// <inheritdoc cref="LeadAddress.Composite"/>
    public static Field<LeadAddress, string> Composite { get; } =
        All.Text("composite", "Address", 1000, c => c.Composite, (c, v) => c.Composite = v, Personal | Derived);
}
