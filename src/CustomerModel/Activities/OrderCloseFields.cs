using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an activity that closed an order.</summary>
public static class OrderCloseFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<OrderClose> All { get; } = CloseActivityFields.Of<OrderClose>();

    /// <inheritdoc cref="CloseActivity.Subject"/>
    public static Field<OrderClose, string> Subject { get; } = (Field<OrderClose, string>)All.First(field => field.Name == "subject");

    /// <inheritdoc cref="CloseActivity.Description"/>
    public static Field<OrderClose, string> Description { get; } =
        (Field<OrderClose, string>)All.First(field => field.Name == "description");

    /// <inheritdoc cref="OrderClose.Order"/>
    public static Field<OrderClose, OrderId> Order { get; } =
        All.Value("salesorderid", "Order", c => c.Order, (c, v) => c.Order = v, traits: ByCommand | Indexed, targets: ["salesorder"]);

    /// <inheritdoc cref="OrderClose.OrderNumber"/>
    public static Field<OrderClose, string> OrderNumber { get; } =
        All.Text("ordernumber", "Order Number", 100, c => c.OrderNumber, (c, v) => c.OrderNumber = v, ByCommand);

    /// <inheritdoc cref="OrderClose.Revision"/>
    public static Field<OrderClose, int> Revision { get; } =
        All.Value("revision", "Revision", c => c.Revision, (c, v) => c.Revision = v, (0, 1_000_000_000), traits: ByCommand);
}
