namespace CustomerModel.Sales;

// The plain attributes of a line of an order.
public sealed partial record OrderLine
{
    /// <summary>What the line is called: the product's name or the write-in text, unless stated.</summary>
    public string? Name { get; internal set; }

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

    /// <summary>When the customer wants it.</summary>
    public LocalDate? RequestDeliveryBy { get; internal set; }

    /// <summary>The address it was copied from.</summary>
    public Guid? ShipToAddressId { get; internal set; }

    /// <summary>Whom to ask for there.</summary>
    public string? ShipToContactName { get; internal set; }

    /// <summary>Units that were shipped.</summary>
    public decimal? QuantityShipped { get; internal set; }

    /// <summary>Units that will be shipped later.</summary>
    public decimal? QuantityBackOrdered { get; internal set; }

    /// <summary>Units that will not be shipped.</summary>
    public decimal? QuantityCancelled { get; internal set; }

    /// <summary>Whether the line was copied from the document before.</summary>
    public bool IsCopied { get; internal set; }

    /// <summary>Number of the line it was copied from.</summary>
    public int? SourceLine { get; internal set; }
}
