using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a line of a quote, those that all lines share included.</summary>
public sealed class QuoteLineFields : ShippedLineFields<QuoteLine>
{
    private QuoteLineFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<QuoteLine> All { get; } = BeginShipped();

    /// <inheritdoc cref="QuoteLine.Name"/>
    public static Field<QuoteLine, string> Name { get; } = All.Text("quotedetailname", "Name", 100, c => c.Name, (c, v) => c.Name = v);

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
