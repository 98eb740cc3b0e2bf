namespace CustomerModel;

/// <summary>Identifies a discount list.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct DiscountListId(Guid Value) : IEntityId<DiscountListId>, IIdentifies<Catalog.DiscountList>
{
    /// <inheritdoc/>
    public static DiscountListId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(DiscountListId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"discount list {Value}";
}
