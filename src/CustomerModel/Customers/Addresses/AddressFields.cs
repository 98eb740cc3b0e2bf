using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of an address; as a field of its party it is <c>AccountFields.Address(1, AddressFields.City)</c>, <c>address1_city</c>.</summary>
public static class AddressFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<CustomerAddress> All { get; } = [];

    /// <inheritdoc cref="CustomerAddress.AddressId"/>
    public static Field<CustomerAddress, CustomerAddressId> AddressId { get; } =
        All.Value("customeraddressid", "Address", c => c.AddressId, (c, v) => c.AddressId = v, traits: BySystem);

    /// <inheritdoc cref="CustomerAddress.Type"/>
    public static Field<CustomerAddress, AddressType> Type { get; } =
        All.Option("addresstypecode", "Address Type", c => c.Type, (c, v) => c.Type = v, traits: Indexed);

    /// <inheritdoc cref="CustomerAddress.Name"/>
    public static Field<CustomerAddress, string> Name { get; } =
        All.Text("name", "Address Name", 200, c => c.Name, (c, v) => c.Name = v, Searchable);

    /// <inheritdoc cref="CustomerAddress.PrimaryContactName"/>
    public static Field<CustomerAddress, string> PrimaryContactName { get; } =
        All.Text("primarycontactname", "Address Contact", 150, c => c.PrimaryContactName, (c, v) => c.PrimaryContactName = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Line1"/>
    public static Field<CustomerAddress, string> Line1 { get; } =
        All.Text("line1", "Street 1", 250, c => c.Line1, (c, v) => c.Line1 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Line2"/>
    public static Field<CustomerAddress, string> Line2 { get; } =
        All.Text("line2", "Street 2", 250, c => c.Line2, (c, v) => c.Line2 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Line3"/>
    public static Field<CustomerAddress, string> Line3 { get; } =
        All.Text("line3", "Street 3", 250, c => c.Line3, (c, v) => c.Line3 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.City"/>
    public static Field<CustomerAddress, string> City { get; } =
        All.Text("city", "City", 80, c => c.City, (c, v) => c.City = v, Personal | Indexed | Searchable);

    /// <inheritdoc cref="CustomerAddress.StateOrProvince"/>
    public static Field<CustomerAddress, string> StateOrProvince { get; } =
        All.Text("stateorprovince", "State/Province", 50, c => c.StateOrProvince, (c, v) => c.StateOrProvince = v, Personal);

    /// <inheritdoc cref="CustomerAddress.County"/>
    public static Field<CustomerAddress, string> County { get; } =
        All.Text("county", "County", 50, c => c.County, (c, v) => c.County = v, Personal);

    /// <inheritdoc cref="CustomerAddress.PostalCode"/>
    public static Field<CustomerAddress, string> PostalCode { get; } =
        All.Text("postalcode", "ZIP/Postal Code", 20, c => c.PostalCode, (c, v) => c.PostalCode = v, Personal | Searchable);

    /// <inheritdoc cref="CustomerAddress.PostOfficeBox"/>
    public static Field<CustomerAddress, string> PostOfficeBox { get; } =
        All.Text("postofficebox", "Post Office Box", 20, c => c.PostOfficeBox, (c, v) => c.PostOfficeBox = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Country"/>
    public static Field<CustomerAddress, string> Country { get; } =
        All.Text("country", "Country/Region", 80, c => c.Country, (c, v) => c.Country = v, Personal | Searchable);

    /// <inheritdoc cref="CustomerAddress.Telephone1"/>
    public static Field<CustomerAddress, PhoneNumber> Telephone1 { get; } =
        All.Of<PhoneNumber>("telephone1", "Main Phone", 50, c => c.Telephone1, (c, v) => c.Telephone1 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Telephone2"/>
    public static Field<CustomerAddress, PhoneNumber> Telephone2 { get; } =
        All.Of<PhoneNumber>("telephone2", "Phone 2", 50, c => c.Telephone2, (c, v) => c.Telephone2 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Telephone3"/>
    public static Field<CustomerAddress, PhoneNumber> Telephone3 { get; } =
        All.Of<PhoneNumber>("telephone3", "Telephone 3", 50, c => c.Telephone3, (c, v) => c.Telephone3 = v, Personal);

    /// <inheritdoc cref="CustomerAddress.Fax"/>
    public static Field<CustomerAddress, PhoneNumber> Fax { get; } =
        All.Of<PhoneNumber>("fax", "Fax", 50, c => c.Fax, (c, v) => c.Fax = v, Personal);

    /// <inheritdoc cref="CustomerAddress.FreightTerms"/>
    public static Field<CustomerAddress, FreightTerms> FreightTerms { get; } =
        All.Option("freighttermscode", "Freight Terms", c => c.FreightTerms, (c, v) => c.FreightTerms = v);

    /// <inheritdoc cref="CustomerAddress.ShippingMethod"/>
    public static Field<CustomerAddress, ShippingMethod> ShippingMethod { get; } =
        All.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);

    /// <inheritdoc cref="CustomerAddress.UpsZone"/>
    public static Field<CustomerAddress, string> UpsZone { get; } =
        All.Text("upszone", "UPS Zone", 4, c => c.UpsZone, (c, v) => c.UpsZone = v);

    /// <inheritdoc cref="CustomerAddress.UtcOffset"/>
    public static Field<CustomerAddress, int> UtcOffset { get; } =
        All.Value("utcoffset", "UTC Offset", c => c.UtcOffset, (c, v) => c.UtcOffset = v, (-1500, 1500));

    /// <inheritdoc cref="CustomerAddress.Latitude"/>
    public static Field<CustomerAddress, double> Latitude { get; } =
        All.Value("latitude", "Latitude", c => c.Latitude, (c, v) => c.Latitude = v, (-90d, 90d), traits: Personal);

    /// <inheritdoc cref="CustomerAddress.Longitude"/>
    public static Field<CustomerAddress, double> Longitude { get; } =
        All.Value("longitude", "Longitude", c => c.Longitude, (c, v) => c.Longitude = v, (-180d, 180d), traits: Personal);

    /// <inheritdoc cref="CustomerAddress.Composite"/>
    public static Field<CustomerAddress, string> Composite { get; } =
        All.Text("composite", "Address", 1000, c => c.Composite, (c, v) => c.Composite = v, Personal | Derived);
}
