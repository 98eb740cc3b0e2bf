namespace CustomerModel;

/// <summary>Identifies a part that a customer has in an opportunity.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct OpportunityRelationshipId(Guid Value)
    : IEntityId<OpportunityRelationshipId>,
        IIdentifies<Sales.OpportunityRelationship>
{
    /// <inheritdoc/>
    public static OpportunityRelationshipId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(OpportunityRelationshipId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"opportunity relationship {Value}";
}
