using static CustomerModel.FieldTraits;

namespace CustomerModel.Catalog;

/// <summary>Every field of a product in a bundle.</summary>
public static class BundleComponentFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<BundleComponent> All { get; } = [];

    /// <inheritdoc cref="BundleComponent.Product"/>
    public static Field<BundleComponent, ProductId> Product { get; } =
        All.Always("associatedproduct", "Associated Product", b => b.Product, (b, v) => b.Product = v, Indexed, targets: ["product"]);

    /// <inheritdoc cref="BundleComponent.Unit"/>
    public static Field<BundleComponent, UnitId> Unit { get; } =
        All.Always("uomid", "Unit", b => b.Unit, (b, v) => b.Unit = v, targets: ["uom"]);

    /// <inheritdoc cref="BundleComponent.Quantity"/>
    public static Field<BundleComponent, decimal> Quantity { get; } =
        All.Always("quantity", "Quantity", b => b.Quantity, (b, v) => b.Quantity = v, range: (0, 100_000_000_000m), scale: 5);

    /// <inheritdoc cref="BundleComponent.IsRequired"/>
    public static Field<BundleComponent, bool> IsRequired { get; } =
        All.Always("productisrequired", "Required", b => b.IsRequired, (b, v) => b.IsRequired = v);
}
