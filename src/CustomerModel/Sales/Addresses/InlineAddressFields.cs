using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields that addresses of leads and competitors share; read them as <c>LeadAddressFields.City</c>.</summary>
/// <typeparam name="TAddress">The kind of address.</typeparam>
public abstract class InlineAddressFields<TAddress>
    where TAddress : InlineAddress
{
    private static readonly FieldList<TAddress> Shared = [];

    private protected InlineAddressFields() { }

    /// <inheritdoc cref="InlineAddress.Name"/>
    public static Field<TAddress, string> Name { get; } = Shared.Text("name", "Address Name", 100, c => c.Name, (c, v) => c.Name = v);

    /// <inheritdoc cref="InlineAddress.Line1"/>
    public static Field<TAddress, string> Line1 { get; } =
        Shared.Text("line1", "Street 1", 250, c => c.Line1, (c, v) => c.Line1 = v, Personal);

    /// <inheritdoc cref="InlineAddress.Line2"/>
    public static Field<TAddress, string> Line2 { get; } =
        Shared.Text("line2", "Street 2", 250, c => c.Line2, (c, v) => c.Line2 = v, Personal);

    /// <inheritdoc cref="InlineAddress.Line3"/>
    public static Field<TAddress, string> Line3 { get; } =
        Shared.Text("line3", "Street 3", 250, c => c.Line3, (c, v) => c.Line3 = v, Personal);

    /// <inheritdoc cref="InlineAddress.City"/>
    public static Field<TAddress, string> City { get; } =
        Shared.Text("city", "City", 80, c => c.City, (c, v) => c.City = v, Personal | Searchable);

    /// <inheritdoc cref="InlineAddress.StateOrProvince"/>
    public static Field<TAddress, string> StateOrProvince { get; } =
        Shared.Text("stateorprovince", "State/Province", 50, c => c.StateOrProvince, (c, v) => c.StateOrProvince = v, Personal);

    /// <inheritdoc cref="InlineAddress.County"/>
    public static Field<TAddress, string> County { get; } =
        Shared.Text("county", "County", 50, c => c.County, (c, v) => c.County = v, Personal);

    /// <inheritdoc cref="InlineAddress.PostalCode"/>
    public static Field<TAddress, string> PostalCode { get; } =
        Shared.Text("postalcode", "ZIP/Postal Code", 20, c => c.PostalCode, (c, v) => c.PostalCode = v, Personal | Searchable);

    /// <inheritdoc cref="InlineAddress.PostOfficeBox"/>
    public static Field<TAddress, string> PostOfficeBox { get; } =
        Shared.Text("postofficebox", "Post Office Box", 20, c => c.PostOfficeBox, (c, v) => c.PostOfficeBox = v, Personal);

    /// <inheritdoc cref="InlineAddress.Country"/>
    public static Field<TAddress, string> Country { get; } =
        Shared.Text("country", "Country/Region", 80, c => c.Country, (c, v) => c.Country = v, Personal | Searchable);

    /// <inheritdoc cref="InlineAddress.Telephone1"/>
    public static Field<TAddress, PhoneNumber> Telephone1 { get; } =
        Shared.Of<PhoneNumber>("telephone1", "Main Phone", 50, c => c.Telephone1, (c, v) => c.Telephone1 = v, Personal);

    /// <inheritdoc cref="InlineAddress.Telephone2"/>
    public static Field<TAddress, PhoneNumber> Telephone2 { get; } =
        Shared.Of<PhoneNumber>("telephone2", "Phone 2", 50, c => c.Telephone2, (c, v) => c.Telephone2 = v, Personal);

    /// <inheritdoc cref="InlineAddress.Telephone3"/>
    public static Field<TAddress, PhoneNumber> Telephone3 { get; } =
        Shared.Of<PhoneNumber>("telephone3", "Telephone 3", 50, c => c.Telephone3, (c, v) => c.Telephone3 = v, Personal);

    /// <inheritdoc cref="InlineAddress.Fax"/>
    public static Field<TAddress, PhoneNumber> Fax { get; } =
        Shared.Of<PhoneNumber>("fax", "Fax", 50, c => c.Fax, (c, v) => c.Fax = v, Personal);

    /// <inheritdoc cref="InlineAddress.UpsZone"/>
    public static Field<TAddress, string> UpsZone { get; } = Shared.Text("upszone", "UPS Zone", 4, c => c.UpsZone, (c, v) => c.UpsZone = v);

    /// <inheritdoc cref="InlineAddress.UtcOffset"/>
    public static Field<TAddress, int> UtcOffset { get; } =
        Shared.Value("utcoffset", "UTC Offset", c => c.UtcOffset, (c, v) => c.UtcOffset = v, (-1500, 1500));

    /// <inheritdoc cref="InlineAddress.Latitude"/>
    public static Field<TAddress, double> Latitude { get; } =
        Shared.Value("latitude", "Latitude", c => c.Latitude, (c, v) => c.Latitude = v, (-90d, 90d), traits: Personal);

    /// <inheritdoc cref="InlineAddress.Longitude"/>
    public static Field<TAddress, double> Longitude { get; } =
        Shared.Value("longitude", "Longitude", c => c.Longitude, (c, v) => c.Longitude = v, (-180d, 180d), traits: Personal);

    /// <inheritdoc cref="InlineAddress.Composite"/>
    public static Field<TAddress, string> Composite { get; } =
        Shared.Text("composite", "Address", 1000, c => c.Composite, (c, v) => c.Composite = v, Personal | Derived);

    /// <summary>The shared fields, for the list of a kind of address to begin with.</summary>
    private protected static FieldList<TAddress> Begin()
    {
        var all = new FieldList<TAddress>();
        foreach (var field in Shared)
        {
            all.Add(field);
        }

        return all;
    }
}
