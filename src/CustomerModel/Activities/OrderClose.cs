namespace CustomerModel.Activities;

/// <summary>Records that an order was closed.</summary>
public sealed class OrderClose : CloseActivity
{
    private OrderClose(ActivityId id)
        : base(id) { }

    /// <summary>What there is to know about these activities.</summary>
    public static RecordType<OrderClose, ActivityId> Type { get; } =
        new("orderclose", id => new(id), OrderCloseFields.All, primaryName: OrderCloseFields.Subject)
        {
            ObjectTypeCode = 4209,
            Table = "ordercloses",
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("orderclose", Id.Value);

    /// <summary>What was closed.</summary>
    public OrderId? Order { get; internal set; }

    /// <summary>The number of the order when it was closed.</summary>
    public string? OrderNumber { get; internal set; }

    /// <summary>Its revision.</summary>
    public int? Revision { get; internal set; }

    internal static OrderClose Of(OrderId order, string? number, in Closing closing)
    {
        var close = new OrderClose(ActivityId.New(closing.Now.ToInstant())) { Order = order, OrderNumber = number };
        close.Fill(closing);
        return close;
    }
}
