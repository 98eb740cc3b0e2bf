namespace CustomerModel;

/// <summary>Identifies a connection.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ConnectionId(Guid Value) : IEntityId<ConnectionId>, IIdentifies<Customers.Connection>
{
    /// <inheritdoc/>
    public static ConnectionId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ConnectionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"connection {Value}";
}
