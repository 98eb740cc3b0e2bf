namespace CustomerModel;

/// <summary>Identifies a security role.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SecurityRoleId(Guid Value) : IEntityId<SecurityRoleId>, IIdentifies<Access.SecurityRole>
{
    /// <inheritdoc/>
    public static SecurityRoleId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(SecurityRoleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"security role {Value}";
}
