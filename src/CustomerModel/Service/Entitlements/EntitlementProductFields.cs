using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a product that an entitlement lists.</summary>
public static class EntitlementProductFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<EntitlementProduct> All { get; } = [];

    /// <inheritdoc cref="EntitlementProduct.Product"/>
    public static Field<EntitlementProduct, ProductId> Product { get; } =
        All.Always("productid", "Product", p => p.Product, (p, v) => p.Product = v, ByCommand | Indexed, targets: ["product"]);
}
