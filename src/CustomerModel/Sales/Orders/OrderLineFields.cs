using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of an order, those that all lines share included.</summary>
public sealed class OrderLineFields : ShippedLineFields<OrderLine>
{
    private OrderLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<OrderLine> All { get; } = BeginShipped();

    /// <inheritdoc cref="OrderLine.Name"/>
    public static Field<OrderLine, string> Name { get; } = All.Text("salesorderdetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

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
