namespace CustomerModel;

/// <summary>Identifies a territory.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct TerritoryId(Guid Value) : IEntityId<TerritoryId>, IIdentifies<Catalog.Territory>
{
    /// <inheritdoc/>
    public static TerritoryId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(TerritoryId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"territory {Value}";
}
