namespace CustomerModel;

/// <summary>Identifies a unit group.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct UnitGroupId(Guid Value) : IEntityId<UnitGroupId>, IIdentifies<Catalog.UnitGroup>
{
    /// <inheritdoc/>
    public static UnitGroupId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(UnitGroupId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"unit group {Value}";
}
