namespace CustomerModel;

/// <summary>Identifies a connection role.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ConnectionRoleId(Guid Value) : IEntityId<ConnectionRoleId>, IIdentifies<Customers.ConnectionRole>
{
    /// <inheritdoc/>
    public static ConnectionRoleId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ConnectionRoleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"connection role {Value}";
}
