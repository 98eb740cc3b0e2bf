using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of an order, those that all lines share included.</summary>
public sealed class OrderLineFields : SalesLineFields<OrderLine>
{
    private OrderLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<OrderLine> All { get; } = Begin();

    /// <inheritdoc cref="OrderLine.Name"/>
    public static Field<OrderLine, string> Name { get; } = All.Text("salesorderdetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

    /// <inheritdoc cref="OrderLine.SalesRep"/>
    public static Field<OrderLine, UserId> SalesRep { get; } =
        All.Value("salesrepid", "Salesperson", c => c.SalesRep, (c, v) => c.SalesRep = v, targets: ["systemuser"]);

    /// <inheritdoc cref="OrderLine.WillCall"/>
    public static Field<OrderLine, bool> WillCall { get; } = All.Always("willcall", "Ship To", c => c.WillCall, (c, v) => c.WillCall = v);

    /// <inheritdoc cref="OrderLine.ShipToName"/>
    public static Field<OrderLine, string> ShipToName { get; } =
        All.Text("shipto_name", "Ship To Name", 200, c => c.ShipToName, (c, v) => c.ShipToName = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToLine1"/>
    public static Field<OrderLine, string> ShipToLine1 { get; } =
        All.Text("shipto_line1", "Ship To Street 1", 250, c => c.ShipToLine1, (c, v) => c.ShipToLine1 = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToLine2"/>
    public static Field<OrderLine, string> ShipToLine2 { get; } =
        All.Text("shipto_line2", "Ship To Street 2", 250, c => c.ShipToLine2, (c, v) => c.ShipToLine2 = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToLine3"/>
    public static Field<OrderLine, string> ShipToLine3 { get; } =
        All.Text("shipto_line3", "Ship To Street 3", 250, c => c.ShipToLine3, (c, v) => c.ShipToLine3 = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToCity"/>
    public static Field<OrderLine, string> ShipToCity { get; } =
        All.Text("shipto_city", "Ship To City", 80, c => c.ShipToCity, (c, v) => c.ShipToCity = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToStateOrProvince"/>
    public static Field<OrderLine, string> ShipToStateOrProvince { get; } =
        All.Text(
            "shipto_stateorprovince",
            "Ship To State/Province",
            50,
            c => c.ShipToStateOrProvince,
            (c, v) => c.ShipToStateOrProvince = v,
            Personal
        );

    /// <inheritdoc cref="OrderLine.ShipToPostalCode"/>
    public static Field<OrderLine, string> ShipToPostalCode { get; } =
        All.Text("shipto_postalcode", "Ship To ZIP/Postal Code", 20, c => c.ShipToPostalCode, (c, v) => c.ShipToPostalCode = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToCountry"/>
    public static Field<OrderLine, string> ShipToCountry { get; } =
        All.Text("shipto_country", "Ship To Country/Region", 80, c => c.ShipToCountry, (c, v) => c.ShipToCountry = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToTelephone"/>
    public static Field<OrderLine, string> ShipToTelephone { get; } =
        All.Text("shipto_telephone", "Ship To Phone", 50, c => c.ShipToTelephone, (c, v) => c.ShipToTelephone = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToFax"/>
    public static Field<OrderLine, string> ShipToFax { get; } =
        All.Text("shipto_fax", "Ship To Fax", 50, c => c.ShipToFax, (c, v) => c.ShipToFax = v, Personal);

    /// <inheritdoc cref="OrderLine.ShipToFreightTerms"/>
    public static Field<OrderLine, FreightTerms> ShipToFreightTerms { get; } =
        All.Option("shipto_freighttermscode", "Freight Terms", c => c.ShipToFreightTerms, (c, v) => c.ShipToFreightTerms = v);

    /// <inheritdoc cref="OrderLine.RequestDeliveryBy"/>
    public static Field<OrderLine, LocalDate> RequestDeliveryBy { get; } =
        All.Value("requestdeliveryby", "Requested Delivery Date", c => c.RequestDeliveryBy, (c, v) => c.RequestDeliveryBy = v);

    /// <inheritdoc cref="OrderLine.ShipToAddressId"/>
    public static Field<OrderLine, Guid> ShipToAddressId { get; } =
        All.Value("shipto_addressid", "Ship To Address ID", c => c.ShipToAddressId, (c, v) => c.ShipToAddressId = v);

    /// <inheritdoc cref="OrderLine.ShipToContactName"/>
    public static Field<OrderLine, string> ShipToContactName { get; } =
        All.Text("shipto_contactname", "Ship To Contact Name", 150, c => c.ShipToContactName, (c, v) => c.ShipToContactName = v, Personal);

    /// <inheritdoc cref="OrderLine.QuantityShipped"/>
    public static Field<OrderLine, decimal> QuantityShipped { get; } =
        All.Value(
            "quantityshipped",
            "Quantity Shipped",
            c => c.QuantityShipped,
            (c, v) => c.QuantityShipped = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="OrderLine.QuantityBackOrdered"/>
    public static Field<OrderLine, decimal> QuantityBackOrdered { get; } =
        All.Value(
            "quantitybackordered",
            "Quantity Back Ordered",
            c => c.QuantityBackOrdered,
            (c, v) => c.QuantityBackOrdered = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="OrderLine.QuantityCancelled"/>
    public static Field<OrderLine, decimal> QuantityCancelled { get; } =
        All.Value(
            "quantitycancelled",
            "Quantity Canceled",
            c => c.QuantityCancelled,
            (c, v) => c.QuantityCancelled = v,
            (-1_000_000_000m, 1_000_000_000m),
            scale: 5,
            traits: ByCommand
        );

    /// <inheritdoc cref="OrderLine.IsCopied"/>
    public static Field<OrderLine, bool> IsCopied { get; } =
        All.Always("iscopied", "Copied", c => c.IsCopied, (c, v) => c.IsCopied = v, traits: ByCommand);

    /// <inheritdoc cref="OrderLine.SourceLine"/>
    public static Field<OrderLine, int> SourceLine { get; } =
        All.Value("sourceline", "Source Line", c => c.SourceLine, (c, v) => c.SourceLine = v, traits: ByCommand);
}
