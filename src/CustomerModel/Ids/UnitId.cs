namespace CustomerModel;

/// <summary>Identifies a unit of measure.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct UnitId(Guid Value) : IEntityId<UnitId>
{
    /// <inheritdoc/>
    public static UnitId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(UnitId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"unit {Value}";
}
