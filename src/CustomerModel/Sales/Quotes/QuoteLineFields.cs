using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of a quote, those that all lines share included.</summary>
public sealed class QuoteLineFields : SalesLineFields<QuoteLine>
{
    private QuoteLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<QuoteLine> All { get; } = Begin();

    /// <inheritdoc cref="QuoteLine.Name"/>
    public static Field<QuoteLine, string> Name { get; } = All.Text("quotedetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

    /// <inheritdoc cref="QuoteLine.SalesRep"/>
    public static Field<QuoteLine, UserId> SalesRep { get; } =
        All.Value("salesrepid", "Salesperson", c => c.SalesRep, (c, v) => c.SalesRep = v, targets: ["systemuser"]);

    /// <inheritdoc cref="QuoteLine.WillCall"/>
    public static Field<QuoteLine, bool> WillCall { get; } = All.Always("willcall", "Ship To", c => c.WillCall, (c, v) => c.WillCall = v);

    /// <inheritdoc cref="QuoteLine.ShipToName"/>
    public static Field<QuoteLine, string> ShipToName { get; } =
        All.Text("shipto_name", "Ship To Name", 200, c => c.ShipToName, (c, v) => c.ShipToName = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToLine1"/>
    public static Field<QuoteLine, string> ShipToLine1 { get; } =
        All.Text("shipto_line1", "Ship To Street 1", 250, c => c.ShipToLine1, (c, v) => c.ShipToLine1 = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToLine2"/>
    public static Field<QuoteLine, string> ShipToLine2 { get; } =
        All.Text("shipto_line2", "Ship To Street 2", 250, c => c.ShipToLine2, (c, v) => c.ShipToLine2 = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToLine3"/>
    public static Field<QuoteLine, string> ShipToLine3 { get; } =
        All.Text("shipto_line3", "Ship To Street 3", 250, c => c.ShipToLine3, (c, v) => c.ShipToLine3 = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToCity"/>
    public static Field<QuoteLine, string> ShipToCity { get; } =
        All.Text("shipto_city", "Ship To City", 80, c => c.ShipToCity, (c, v) => c.ShipToCity = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToStateOrProvince"/>
    public static Field<QuoteLine, string> ShipToStateOrProvince { get; } =
        All.Text(
            "shipto_stateorprovince",
            "Ship To State/Province",
            50,
            c => c.ShipToStateOrProvince,
            (c, v) => c.ShipToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="QuoteLine.ShipToPostalCode"/>
    public static Field<QuoteLine, string> ShipToPostalCode { get; } =
        All.Text("shipto_postalcode", "Ship To ZIP/Postal Code", 20, c => c.ShipToPostalCode, (c, v) => c.ShipToPostalCode = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToCountry"/>
    public static Field<QuoteLine, string> ShipToCountry { get; } =
        All.Text("shipto_country", "Ship To Country/Region", 80, c => c.ShipToCountry, (c, v) => c.ShipToCountry = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToTelephone"/>
    public static Field<QuoteLine, string> ShipToTelephone { get; } =
        All.Text("shipto_telephone", "Ship To Phone", 50, c => c.ShipToTelephone, (c, v) => c.ShipToTelephone = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToFax"/>
    public static Field<QuoteLine, string> ShipToFax { get; } =
        All.Text("shipto_fax", "Ship To Fax", 50, c => c.ShipToFax, (c, v) => c.ShipToFax = v, Personal);

    /// <inheritdoc cref="QuoteLine.ShipToFreightTerms"/>
    public static Field<QuoteLine, FreightTerms> ShipToFreightTerms { get; } =
        All.Option("shipto_freighttermscode", "Freight Terms", c => c.ShipToFreightTerms, (c, v) => c.ShipToFreightTerms = v);

    /// <inheritdoc cref="QuoteLine.RequestDeliveryBy"/>
    public static Field<QuoteLine, LocalDate> RequestDeliveryBy { get; } =
        All.Value("requestdeliveryby", "Requested Delivery Date", c => c.RequestDeliveryBy, (c, v) => c.RequestDeliveryBy = v);

    /// <inheritdoc cref="QuoteLine.ShipToAddressId"/>
    public static Field<QuoteLine, Guid> ShipToAddressId { get; } =
        All.Value("shipto_addressid", "Ship To Address ID", c => c.ShipToAddressId, (c, v) => c.ShipToAddressId = v);

    /// <inheritdoc cref="QuoteLine.ShipToContactName"/>
    public static Field<QuoteLine, string> ShipToContactName { get; } =
        All.Text("shipto_contactname", "Ship To Contact Name", 150, c => c.ShipToContactName, (c, v) => c.ShipToContactName = v, Personal);
}
