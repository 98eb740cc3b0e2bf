namespace CustomerModel;

/// <summary>Identifies a relationship role.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct RelationshipRoleId(Guid Value) : IEntityId<RelationshipRoleId>, IIdentifies<Customers.RelationshipRole>
{
    /// <inheritdoc/>
    public static RelationshipRoleId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(RelationshipRoleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"relationship role {Value}";
}
