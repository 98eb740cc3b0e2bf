namespace CustomerModel;

/// <summary>Identifies a customer journey.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CustomerJourneyId(Guid Value) : IEntityId<CustomerJourneyId>
{
    /// <inheritdoc/>
    public static CustomerJourneyId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CustomerJourneyId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"customer journey {Value}";
}
