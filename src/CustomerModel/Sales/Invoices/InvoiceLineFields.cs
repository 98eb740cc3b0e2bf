using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of an invoice, those that all lines share included.</summary>
public sealed class InvoiceLineFields : SalesLineFields<InvoiceLine>
{
    private InvoiceLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<InvoiceLine> All { get; } = Begin();

    /// <inheritdoc cref="InvoiceLine.Name"/>
    public static Field<InvoiceLine, string> Name { get; } = All.Text("invoicedetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

    /// <inheritdoc cref="InvoiceLine.SalesRep"/>
    public static Field<InvoiceLine, UserId> SalesRep { get; } =
        All.Value("salesrepid", "Salesperson", c => c.SalesRep, (c, v) => c.SalesRep = v, targets: ["systemuser"]);

    /// <inheritdoc cref="InvoiceLine.WillCall"/>
    public static Field<InvoiceLine, bool> WillCall { get; } = All.Always("willcall", "Ship To", c => c.WillCall, (c, v) => c.WillCall = v);

    /// <inheritdoc cref="InvoiceLine.ShipToName"/>
    public static Field<InvoiceLine, string> ShipToName { get; } =
        All.Text("shipto_name", "Ship To Name", 200, c => c.ShipToName, (c, v) => c.ShipToName = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToLine1"/>
    public static Field<InvoiceLine, string> ShipToLine1 { get; } =
        All.Text("shipto_line1", "Ship To Street 1", 250, c => c.ShipToLine1, (c, v) => c.ShipToLine1 = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToLine2"/>
    public static Field<InvoiceLine, string> ShipToLine2 { get; } =
        All.Text("shipto_line2", "Ship To Street 2", 250, c => c.ShipToLine2, (c, v) => c.ShipToLine2 = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToLine3"/>
    public static Field<InvoiceLine, string> ShipToLine3 { get; } =
        All.Text("shipto_line3", "Ship To Street 3", 250, c => c.ShipToLine3, (c, v) => c.ShipToLine3 = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToCity"/>
    public static Field<InvoiceLine, string> ShipToCity { get; } =
        All.Text("shipto_city", "Ship To City", 80, c => c.ShipToCity, (c, v) => c.ShipToCity = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToStateOrProvince"/>
    public static Field<InvoiceLine, string> ShipToStateOrProvince { get; } =
        All.Text(
            "shipto_stateorprovince",
            "Ship To State/Province",
            50,
            c => c.ShipToStateOrProvince,
            (c, v) => c.ShipToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="InvoiceLine.ShipToPostalCode"/>
    public static Field<InvoiceLine, string> ShipToPostalCode { get; } =
        All.Text("shipto_postalcode", "Ship To ZIP/Postal Code", 20, c => c.ShipToPostalCode, (c, v) => c.ShipToPostalCode = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToCountry"/>
    public static Field<InvoiceLine, string> ShipToCountry { get; } =
        All.Text("shipto_country", "Ship To Country/Region", 80, c => c.ShipToCountry, (c, v) => c.ShipToCountry = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToTelephone"/>
    public static Field<InvoiceLine, string> ShipToTelephone { get; } =
        All.Text("shipto_telephone", "Ship To Phone", 50, c => c.ShipToTelephone, (c, v) => c.ShipToTelephone = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToFax"/>
    public static Field<InvoiceLine, string> ShipToFax { get; } =
        All.Text("shipto_fax", "Ship To Fax", 50, c => c.ShipToFax, (c, v) => c.ShipToFax = v, Personal);

    /// <inheritdoc cref="InvoiceLine.ShipToFreightTerms"/>
    public static Field<InvoiceLine, FreightTerms> ShipToFreightTerms { get; } =
        All.Option("shipto_freighttermscode", "Freight Terms", c => c.ShipToFreightTerms, (c, v) => c.ShipToFreightTerms = v);

    /// <inheritdoc cref="InvoiceLine.QuantityShipped"/>
    public static Field<InvoiceLine, decimal> QuantityShipped { get; } =
        All.Value(
            "quantityshipped",
            "Quantity Shipped",
            c => c.QuantityShipped,
            (c, v) => c.QuantityShipped = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="InvoiceLine.QuantityBackOrdered"/>
    public static Field<InvoiceLine, decimal> QuantityBackOrdered { get; } =
        All.Value(
            "quantitybackordered",
            "Quantity Back Ordered",
            c => c.QuantityBackOrdered,
            (c, v) => c.QuantityBackOrdered = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="InvoiceLine.QuantityCancelled"/>
    public static Field<InvoiceLine, decimal> QuantityCancelled { get; } =
        All.Value(
            "quantitycancelled",
            "Quantity Canceled",
            c => c.QuantityCancelled,
            (c, v) => c.QuantityCancelled = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="InvoiceLine.IsCopied"/>
    public static Field<InvoiceLine, bool> IsCopied { get; } =
        All.Always("iscopied", "Copied", c => c.IsCopied, (c, v) => c.IsCopied = v, traits: ByCommand);

    /// <inheritdoc cref="InvoiceLine.SourceLine"/>
    public static Field<InvoiceLine, int> SourceLine { get; } =
        All.Value("sourceline", "Source Line", c => c.SourceLine, (c, v) => c.SourceLine = v, traits: ByCommand);

    /// <inheritdoc cref="InvoiceLine.ActualDeliveryOn"/>
    public static Field<InvoiceLine, LocalDate> ActualDeliveryOn { get; } =
        All.Value("actualdeliveryon", "Delivered On", c => c.ActualDeliveryOn, (c, v) => c.ActualDeliveryOn = v);

    /// <inheritdoc cref="InvoiceLine.ShippingTrackingNumber"/>
    public static Field<InvoiceLine, string> ShippingTrackingNumber { get; } =
        All.Text(
            "shippingtrackingnumber",
            "Shipment Tracking Number",
            100,
            c => c.ShippingTrackingNumber,
            (c, v) => c.ShippingTrackingNumber = v
        );
}
