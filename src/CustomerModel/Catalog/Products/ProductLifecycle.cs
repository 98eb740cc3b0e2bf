using static CustomerModel.Catalog.ProductAction;
using static CustomerModel.Catalog.ProductStatus;

namespace CustomerModel.Catalog;

/// <summary>How products live; the diagram in docs/aggregates/product.md is drawn from this table.</summary>
public static class ProductLifecycle
{
    /// <summary>A draft that nobody wants is deleted, not retired.</summary>
    public static Lifecycle<ProductStatus, ProductAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status => (int)StateOf(status),
            (Draft, Publish, [Active], Active),
            (Active, Revise, [UnderRevision], UnderRevision),
            (Active, Retire, [Retired], Retired),
            (UnderRevision, Publish, [Active], Active),
            (UnderRevision, Retire, [Retired], Retired),
            (Retired, Activate, [Active], Active)
        );

    private static ProductState StateOf(ProductStatus status) =>
        status switch
        {
            Active => ProductState.Active,
            Retired => ProductState.Retired,
            UnderRevision => ProductState.UnderRevision,
            _ => ProductState.Draft,
        };
}
