namespace CustomerModel;

/// <summary>Identifies an opportunity.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct OpportunityId(Guid Value) : IEntityId<OpportunityId>, IIdentifies<Sales.Opportunity>
{
    /// <inheritdoc/>
    public static OpportunityId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(OpportunityId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"opportunity {Value}";
}
