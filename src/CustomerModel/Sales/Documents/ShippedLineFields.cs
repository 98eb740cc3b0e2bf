using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields that lines of quotes, orders and invoices share; read them as <c>OrderLineFields.ShipToCity</c>.</summary>
/// <typeparam name="TLine">The kind of line.</typeparam>
public abstract class ShippedLineFields<TLine> : SalesLineFields<TLine>
    where TLine : ShippedLine
{
    private static readonly FieldList<TLine> Shipped = [];

    private protected ShippedLineFields() { }

    /// <inheritdoc cref="ShippedLine.SalesRep"/>
    public static Field<TLine, UserId> SalesRep { get; } =
        Shipped.Value("salesrepid", "Salesperson", c => c.SalesRep, (c, v) => c.SalesRep = v, targets: ["systemuser"]);

    /// <inheritdoc cref="ShippedLine.WillCall"/>
    public static Field<TLine, bool> WillCall { get; } = Shipped.Always("willcall", "Ship To", c => c.WillCall, (c, v) => c.WillCall = v);

    /// <inheritdoc cref="ShippedLine.ShipToName"/>
    public static Field<TLine, string> ShipToName { get; } =
        Shipped.Text("shipto_name", "Ship To Name", 200, c => c.ShipToName, (c, v) => c.ShipToName = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToLine1"/>
    public static Field<TLine, string> ShipToLine1 { get; } =
        Shipped.Text("shipto_line1", "Ship To Street 1", 250, c => c.ShipToLine1, (c, v) => c.ShipToLine1 = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToLine2"/>
    public static Field<TLine, string> ShipToLine2 { get; } =
        Shipped.Text("shipto_line2", "Ship To Street 2", 250, c => c.ShipToLine2, (c, v) => c.ShipToLine2 = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToLine3"/>
    public static Field<TLine, string> ShipToLine3 { get; } =
        Shipped.Text("shipto_line3", "Ship To Street 3", 250, c => c.ShipToLine3, (c, v) => c.ShipToLine3 = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToCity"/>
    public static Field<TLine, string> ShipToCity { get; } =
        Shipped.Text("shipto_city", "Ship To City", 80, c => c.ShipToCity, (c, v) => c.ShipToCity = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToStateOrProvince"/>
    public static Field<TLine, string> ShipToStateOrProvince { get; } =
        Shipped.Text(
            "shipto_stateorprovince",
            "Ship To State/Province",
            50,
            c => c.ShipToStateOrProvince,
            (c, v) => c.ShipToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="ShippedLine.ShipToPostalCode"/>
    public static Field<TLine, string> ShipToPostalCode { get; } =
        Shipped.Text(
            "shipto_postalcode",
            "Ship To ZIP/Postal Code",
            20,
            c => c.ShipToPostalCode,
            (c, v) => c.ShipToPostalCode = v,
            Personal
        );

    /// <inheritdoc cref="ShippedLine.ShipToCountry"/>
    public static Field<TLine, string> ShipToCountry { get; } =
        Shipped.Text("shipto_country", "Ship To Country/Region", 80, c => c.ShipToCountry, (c, v) => c.ShipToCountry = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToTelephone"/>
    public static Field<TLine, string> ShipToTelephone { get; } =
        Shipped.Text("shipto_telephone", "Ship To Phone", 50, c => c.ShipToTelephone, (c, v) => c.ShipToTelephone = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToFax"/>
    public static Field<TLine, string> ShipToFax { get; } =
        Shipped.Text("shipto_fax", "Ship To Fax", 50, c => c.ShipToFax, (c, v) => c.ShipToFax = v, Personal);

    /// <inheritdoc cref="ShippedLine.ShipToFreightTerms"/>
    public static Field<TLine, FreightTerms> ShipToFreightTerms { get; } =
        Shipped.Option("shipto_freighttermscode", "Freight Terms", c => c.ShipToFreightTerms, (c, v) => c.ShipToFreightTerms = v);

    /// <summary>The shared fields, for the list of a kind of line to begin with.</summary>
    private protected static FieldList<TLine> BeginShipped()
    {
        var all = Begin();
        foreach (var field in Shipped)
        {
            all.Add(field);
        }

        return all;
    }
}
