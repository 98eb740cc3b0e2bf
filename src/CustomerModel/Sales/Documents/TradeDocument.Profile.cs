namespace CustomerModel.Sales;

// What quotes, orders and invoices say of terms and addresses; addresses are as they were agreed.
public abstract partial class TradeDocument<TId, TLine>
{
    /// <summary>When the customer is due to pay.</summary>
    public PaymentTerms? PaymentTerms { get; internal set; }

    /// <summary>How goods go.</summary>
    public ShippingMethod? ShippingMethod { get; internal set; }

    /// <summary>Whether the customer picks the goods up.</summary>
    public bool WillCall { get; internal set; }

    /// <summary>The opportunity it came from or belongs to.</summary>
    public OpportunityId? Opportunity { get; internal set; }

    /// <summary>Name at the address.</summary>
    public string? BillToName { get; internal set; }

    /// <summary>First line of the street.</summary>
    public string? BillToLine1 { get; internal set; }

    /// <summary>Second line of the street.</summary>
    public string? BillToLine2 { get; internal set; }

    /// <summary>Third line of the street.</summary>
    public string? BillToLine3 { get; internal set; }

    /// <summary>City.</summary>
    public string? BillToCity { get; internal set; }

    /// <summary>State or province.</summary>
    public string? BillToStateOrProvince { get; internal set; }

    /// <summary>Postal code, as written in the country.</summary>
    public string? BillToPostalCode { get; internal set; }

    /// <summary>Country or region, as written.</summary>
    public string? BillToCountry { get; internal set; }

    /// <summary>The number to call there, as written.</summary>
    public string? BillToTelephone { get; internal set; }

    /// <summary>The fax number there, as written.</summary>
    public string? BillToFax { get; internal set; }

    /// <summary>The address as one would write it; follows from its parts.</summary>
    public string? BillToComposite { get; internal set; }

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

    /// <summary>The address as one would write it; follows from its parts.</summary>
    public string? ShipToComposite { get; internal set; }

    /// <summary>Who pays the freight to the ship-to address.</summary>
    public FreightTerms? ShipToFreightTerms { get; internal set; }
}
