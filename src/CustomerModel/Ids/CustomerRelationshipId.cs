namespace CustomerModel;

/// <summary>Identifies a relationship between two customers.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CustomerRelationshipId(Guid Value)
    : IEntityId<CustomerRelationshipId>,
        IIdentifies<Customers.CustomerRelationship>
{
    /// <inheritdoc/>
    public static CustomerRelationshipId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CustomerRelationshipId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"customer relationship {Value}";
}
