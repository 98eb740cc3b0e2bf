namespace CustomerModel.Sales;

/// <summary>What lines of quotes, orders and invoices have in common: who sold it, and where it goes if not where the document does.</summary>
public abstract record ShippedLine : SalesLine
{
    private protected ShippedLine(int number)
        : base(number) { }

    /// <summary>Who sold it.</summary>
    public UserId? SalesRep { get; internal set; }

    /// <summary>Whether the customer picks it up.</summary>
    public bool WillCall { get; internal set; }

    /// <summary>Name at the address.</summary>
    public string? ShipToName { get; internal set; }

    /// <summary>First line of the street.</summary>
    public string? ShipToLine1 { get; internal set; }

    /// <summary>Second line of the street.</summary>
    public string? ShipToLine2 { get; internal set; }

    /// <summary>Third line of the street.</summary>
    public string? ShipToLine3 { get; internal set; }

    /// <summary>City.</summary>
    public string? ShipToCity { get; internal set; }

    /// <summary>State or province.</summary>
    public string? ShipToStateOrProvince { get; internal set; }

    /// <summary>Postal code, as written in the country.</summary>
    public string? ShipToPostalCode { get; internal set; }

    /// <summary>Country or region, as written.</summary>
    public string? ShipToCountry { get; internal set; }

    /// <summary>The number to call there, as written.</summary>
    public string? ShipToTelephone { get; internal set; }

    /// <summary>The fax number there, as written.</summary>
    public string? ShipToFax { get; internal set; }

    /// <summary>Who pays the freight to there.</summary>
    public FreightTerms? ShipToFreightTerms { get; internal set; }
}
