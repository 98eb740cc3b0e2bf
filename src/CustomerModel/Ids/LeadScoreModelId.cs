namespace CustomerModel;

/// <summary>Identifies a lead score model.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct LeadScoreModelId(Guid Value) : IEntityId<LeadScoreModelId>
{
    /// <inheritdoc/>
    public static LeadScoreModelId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(LeadScoreModelId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"lead score model {Value}";
}
