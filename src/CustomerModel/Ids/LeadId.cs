namespace CustomerModel;

/// <summary>Identifies a lead.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct LeadId(Guid Value) : IEntityId<LeadId>, IIdentifies<Sales.Lead>
{
    /// <inheritdoc/>
    public static LeadId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(LeadId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"lead {Value}";
}
