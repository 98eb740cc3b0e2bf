namespace CustomerModel;

/// <summary>Identifies a price list.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct PriceListId(Guid Value) : IEntityId<PriceListId>, IIdentifies<Catalog.PriceList>
{
    /// <inheritdoc/>
    public static PriceListId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(PriceListId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"price list {Value}";
}
