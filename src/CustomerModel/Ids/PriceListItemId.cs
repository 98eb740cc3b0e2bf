namespace CustomerModel;

/// <summary>Identifies a price list item.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct PriceListItemId(Guid Value) : IEntityId<PriceListItemId>, IIdentifies<Catalog.PriceListItem>
{
    /// <inheritdoc/>
    public static PriceListItemId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(PriceListItemId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"price list item {Value}";
}
