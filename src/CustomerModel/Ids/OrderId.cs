namespace CustomerModel;

/// <summary>Identifies an order.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct OrderId(Guid Value) : IEntityId<OrderId>, IIdentifies<Sales.Order>
{
    /// <inheritdoc/>
    public static OrderId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(OrderId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"order {Value}";
}
