namespace CustomerModel;

/// <summary>Identifies a facility or a piece of equipment.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct FacilityId(Guid Value) : IEntityId<FacilityId>
{
    /// <inheritdoc/>
    public static FacilityId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(FacilityId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"facility {Value}";
}
