namespace CustomerModel.Sales;

/// <summary>One of the two addresses that leads and competitors have: what Dynamics calls address1 and address2.</summary>
/// <remarks>Immutable: an address is replaced by a changed copy, through the fields of its record.</remarks>
public abstract record InlineAddress : RecordPart
{
    private protected InlineAddress(int number)
        : base(number) { }

    /// <summary>Names the address elsewhere.</summary>
    public CustomerAddressId? AddressId { get; internal set; }

    /// <summary>What the address is called, e.g. Headquarters.</summary>
    public string? Name { get; internal set; }

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

    /// <summary>Zone of a parcel service.</summary>
    public string? UpsZone { get; internal set; }

    /// <summary>Minutes that the local time there is ahead of UTC.</summary>
    public int? UtcOffset { get; internal set; }

    /// <summary>Degrees north.</summary>
    public double? Latitude { get; internal set; }

    /// <summary>Degrees east.</summary>
    public double? Longitude { get; internal set; }

    /// <summary>The address as one would write it on an envelope; follows from its parts.</summary>
    public string? Composite { get; internal set; }

    /// <summary>The postal part.</summary>
    public PostalAddress Postal => PostalAddress.Of(Line1, Line2, Line3, City, StateOrProvince, County, PostalCode, PostOfficeBox, Country);

    internal override void Settle(Record owner) => Composite = Postal.Composite;
}
