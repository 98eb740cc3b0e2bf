namespace CustomerModel.Sales;

/// <summary>Every reason an order can refuse.</summary>
public static class OrderErrors
{
    /// <summary>The life cycle does not allow the action here, or not with this reason.</summary>
    public static DomainError NotNow(OrderAction action, OrderStatus status) =>
        new("order.not-now", $"An order that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>Only active orders are edited.</summary>
    public static DomainError ReadOnly { get; } = new("order.read-only", "Only an active order is edited.");

    /// <summary>Everything was shipped or cancelled, so nothing is left over.</summary>
    public static DomainError NothingLeft { get; } =
        new("order.nothing-left", "An order that is fulfilled in part has something back-ordered.") { Fields = ["quantitybackordered"] };

    /// <summary>Something is still back-ordered.</summary>
    public static DomainError BackOrdered(int line) =>
        new("order.back-ordered", "An order that is fulfilled completely has nothing back-ordered.")
        {
            Fields = ["quantitybackordered"],
            Value = line,
        };
}
