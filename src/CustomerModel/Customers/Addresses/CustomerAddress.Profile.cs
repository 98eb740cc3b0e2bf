namespace CustomerModel.Customers;

// The plain attributes of an address.
public sealed partial record CustomerAddress
{
    /// <summary>What the address is for.</summary>
    public AddressType? Type { get; internal set; }

    /// <summary>What the address is called, e.g. Headquarters.</summary>
    public string? Name { get; internal set; }

    /// <summary>Whom to ask for there.</summary>
    public string? PrimaryContactName { get; internal set; }

    /// <summary>First line of the street.</summary>
    public string? Line1 { get; internal set; }

    /// <summary>Second line of the street.</summary>
    public string? Line2 { get; internal set; }

    /// <summary>Third line of the street.</summary>
    public string? Line3 { get; internal set; }

    /// <summary>City.</summary>
    public string? City { get; internal set; }

    /// <summary>State or province.</summary>
    public string? StateOrProvince { get; internal set; }

    /// <summary>County.</summary>
    public string? County { get; internal set; }

    /// <summary>Postal code, as written in the country.</summary>
    public string? PostalCode { get; internal set; }

    /// <summary>Post office box.</summary>
    public string? PostOfficeBox { get; internal set; }

    /// <summary>Country or region, as written.</summary>
    public string? Country { get; internal set; }

    /// <summary>The number to call there.</summary>
    public PhoneNumber? Telephone1 { get; internal set; }

    /// <summary>A second number there.</summary>
    public PhoneNumber? Telephone2 { get; internal set; }

    /// <summary>A third number there.</summary>
    public PhoneNumber? Telephone3 { get; internal set; }

    /// <summary>A fax number there.</summary>
    public PhoneNumber? Fax { get; internal set; }

    /// <summary>Who pays the freight to there.</summary>
    public FreightTerms? FreightTerms { get; internal set; }

    /// <summary>How goods go there.</summary>
    public ShippingMethod? ShippingMethod { get; internal set; }

    /// <summary>Zone of a parcel service.</summary>
    public string? UpsZone { get; internal set; }

    /// <summary>Minutes that the local time there is ahead of UTC.</summary>
    public int? UtcOffset { get; internal set; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; internal set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; internal set; }
}
