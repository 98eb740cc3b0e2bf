using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of an invoice, those that all lines share included.</summary>
public sealed class InvoiceLineFields : ShippedLineFields<InvoiceLine>
{
    private InvoiceLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<InvoiceLine> All { get; } = BeginShipped();

    /// <inheritdoc cref="InvoiceLine.Name"/>
    public static Field<InvoiceLine, string> Name { get; } = All.Text("invoicedetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

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
