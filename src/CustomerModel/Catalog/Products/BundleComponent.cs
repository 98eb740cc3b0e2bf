namespace CustomerModel.Catalog;

/// <summary>A product that a bundle or kit holds, in a quantity.</summary>
public sealed record BundleComponent : RecordPart
{
    internal BundleComponent(int number)
        : base(number) { }

    /// <summary>The product that is held.</summary>
    public ProductId Product { get; internal set; }

    /// <summary>The unit it is counted in.</summary>
    public UnitId Unit { get; internal set; }

    /// <summary>How much of it one bundle holds; above zero.</summary>
    public decimal Quantity { get; internal set; }

    /// <summary>Whether the buyer may not leave it out.</summary>
    public bool IsRequired { get; internal set; }

    /// <summary>So much of a product.</summary>
    /// <exception cref="RefusedException">The quantity is not above zero, or is out of range.</exception>
    public static BundleComponent Of(ProductId product, UnitId unit, Quantity quantity, bool isRequired = false)
    {
        var component = new BundleComponent(1)
        {
            Product = product,
            Unit = unit,
            Quantity = quantity.Value,
            IsRequired = isRequired,
        };
        return component.WhyNot() is { } reason ? throw new RefusedException(reason) : component;
    }

    internal DomainError? WhyNot() =>
        Product.Value == Guid.Empty ? FieldErrors.Required(BundleComponentFields.Product)
        : Unit.Value == Guid.Empty ? FieldErrors.Required(BundleComponentFields.Unit)
        : Quantity <= 0 ? ProductErrors.QuantityNotPositive(Quantity)
        : BundleComponentFields.Quantity.WhyNot(Quantity);
}
