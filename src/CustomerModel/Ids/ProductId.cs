namespace CustomerModel;

/// <summary>Identifies a product.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ProductId(Guid Value) : IEntityId<ProductId>, IIdentifies<Catalog.Product>
{
    /// <inheritdoc/>
    public static ProductId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ProductId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"product {Value}";
}
