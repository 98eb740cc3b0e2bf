using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>The fields that quotes, orders and invoices share.</summary>
/// <typeparam name="TRecord">The document.</typeparam>
/// <typeparam name="TId">Its kind of id.</typeparam>
/// <typeparam name="TLine">Its kind of line.</typeparam>
public abstract class TradeDocumentFields<TRecord, TId, TLine> : SalesDocumentFields<TRecord, TId, TLine>
    where TRecord : TradeDocument<TId, TLine>
    where TId : struct, IEntityId<TId>
    where TLine : SalesLine
{
    private static readonly FieldList<TRecord> Trade = Begin();

    private protected TradeDocumentFields() { }

    /// <inheritdoc cref="TradeDocument{TId, TLine}.PaymentTerms"/>
    public static Field<TRecord, PaymentTerms> PaymentTerms { get; } =
        Trade.Option("paymenttermscode", "Payment Terms", c => c.PaymentTerms, (c, v) => c.PaymentTerms = v);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShippingMethod"/>
    public static Field<TRecord, ShippingMethod> ShippingMethod { get; } =
        Trade.Option("shippingmethodcode", "Shipping Method", c => c.ShippingMethod, (c, v) => c.ShippingMethod = v);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.WillCall"/>
    public static Field<TRecord, bool> WillCall { get; } = Trade.Always("willcall", "Ship To", c => c.WillCall, (c, v) => c.WillCall = v);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.Opportunity"/>
    public static Field<TRecord, OpportunityId> Opportunity { get; } =
        Trade.Value(
            "opportunityid",
            "Opportunity",
            c => c.Opportunity,
            (c, v) => c.Opportunity = v,
            traits: Indexed,
            targets: ["opportunity"]
        );

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToName"/>
    public static Field<TRecord, string> BillToName { get; } =
        Trade.Text("billto_name", "Bill To Name", 200, c => c.BillToName, (c, v) => c.BillToName = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToLine1"/>
    public static Field<TRecord, string> BillToLine1 { get; } =
        Trade.Text("billto_line1", "Bill To Street 1", 250, c => c.BillToLine1, (c, v) => c.BillToLine1 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToLine2"/>
    public static Field<TRecord, string> BillToLine2 { get; } =
        Trade.Text("billto_line2", "Bill To Street 2", 250, c => c.BillToLine2, (c, v) => c.BillToLine2 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToLine3"/>
    public static Field<TRecord, string> BillToLine3 { get; } =
        Trade.Text("billto_line3", "Bill To Street 3", 250, c => c.BillToLine3, (c, v) => c.BillToLine3 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToCity"/>
    public static Field<TRecord, string> BillToCity { get; } =
        Trade.Text("billto_city", "Bill To City", 80, c => c.BillToCity, (c, v) => c.BillToCity = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToStateOrProvince"/>
    public static Field<TRecord, string> BillToStateOrProvince { get; } =
        Trade.Text(
            "billto_stateorprovince",
            "Bill To State/Province",
            50,
            c => c.BillToStateOrProvince,
            (c, v) => c.BillToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToPostalCode"/>
    public static Field<TRecord, string> BillToPostalCode { get; } =
        Trade.Text("billto_postalcode", "Bill To ZIP/Postal Code", 20, c => c.BillToPostalCode, (c, v) => c.BillToPostalCode = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToCountry"/>
    public static Field<TRecord, string> BillToCountry { get; } =
        Trade.Text("billto_country", "Bill To Country/Region", 80, c => c.BillToCountry, (c, v) => c.BillToCountry = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToTelephone"/>
    public static Field<TRecord, string> BillToTelephone { get; } =
        Trade.Text("billto_telephone", "Bill To Phone", 50, c => c.BillToTelephone, (c, v) => c.BillToTelephone = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToFax"/>
    public static Field<TRecord, string> BillToFax { get; } =
        Trade.Text("billto_fax", "Bill To Fax", 50, c => c.BillToFax, (c, v) => c.BillToFax = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.BillToComposite"/>
    public static Field<TRecord, string> BillToComposite { get; } =
        Trade.Text(
            "billto_composite",
            "Bill To Address",
            1000,
            c => c.BillToComposite,
            (c, v) => c.BillToComposite = v,
            Personal | Derived
        );

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToName"/>
    public static Field<TRecord, string> ShipToName { get; } =
        Trade.Text("shipto_name", "Ship To Name", 200, c => c.ShipToName, (c, v) => c.ShipToName = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToLine1"/>
    public static Field<TRecord, string> ShipToLine1 { get; } =
        Trade.Text("shipto_line1", "Ship To Street 1", 250, c => c.ShipToLine1, (c, v) => c.ShipToLine1 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToLine2"/>
    public static Field<TRecord, string> ShipToLine2 { get; } =
        Trade.Text("shipto_line2", "Ship To Street 2", 250, c => c.ShipToLine2, (c, v) => c.ShipToLine2 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToLine3"/>
    public static Field<TRecord, string> ShipToLine3 { get; } =
        Trade.Text("shipto_line3", "Ship To Street 3", 250, c => c.ShipToLine3, (c, v) => c.ShipToLine3 = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToCity"/>
    public static Field<TRecord, string> ShipToCity { get; } =
        Trade.Text("shipto_city", "Ship To City", 80, c => c.ShipToCity, (c, v) => c.ShipToCity = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToStateOrProvince"/>
    public static Field<TRecord, string> ShipToStateOrProvince { get; } =
        Trade.Text(
            "shipto_stateorprovince",
            "Ship To State/Province",
            50,
            c => c.ShipToStateOrProvince,
            (c, v) => c.ShipToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToPostalCode"/>
    public static Field<TRecord, string> ShipToPostalCode { get; } =
        Trade.Text("shipto_postalcode", "Ship To ZIP/Postal Code", 20, c => c.ShipToPostalCode, (c, v) => c.ShipToPostalCode = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToCountry"/>
    public static Field<TRecord, string> ShipToCountry { get; } =
        Trade.Text("shipto_country", "Ship To Country/Region", 80, c => c.ShipToCountry, (c, v) => c.ShipToCountry = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToTelephone"/>
    public static Field<TRecord, string> ShipToTelephone { get; } =
        Trade.Text("shipto_telephone", "Ship To Phone", 50, c => c.ShipToTelephone, (c, v) => c.ShipToTelephone = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToFax"/>
    public static Field<TRecord, string> ShipToFax { get; } =
        Trade.Text("shipto_fax", "Ship To Fax", 50, c => c.ShipToFax, (c, v) => c.ShipToFax = v, Personal);

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToComposite"/>
    public static Field<TRecord, string> ShipToComposite { get; } =
        Trade.Text(
            "shipto_composite",
            "Ship To Address",
            1000,
            c => c.ShipToComposite,
            (c, v) => c.ShipToComposite = v,
            Personal | Derived
        );

    /// <inheritdoc cref="TradeDocument{TId, TLine}.ShipToFreightTerms"/>
    public static Field<TRecord, FreightTerms> ShipToFreightTerms { get; } =
        Trade.Option("shipto_freighttermscode", "Ship To Freight Terms", c => c.ShipToFreightTerms, (c, v) => c.ShipToFreightTerms = v);

    /// <summary>The shared fields, for the list of a kind of document to begin with.</summary>
    private protected static FieldList<TRecord> BeginTrade()
    {
        var all = new FieldList<TRecord>();
        foreach (var field in Trade)
        {
            all.Add(field);
        }

        return all;
    }
}
