using static CustomerModel.Catalog.CatalogAction;
using static CustomerModel.Catalog.PriceListStatus;

namespace CustomerModel.Catalog;

/// <summary>How price lists live; the diagram in docs/aggregates/pricelist.md is drawn from this table.</summary>
public static class PriceListLifecycle
{
    /// <summary>Both directions are open.</summary>
    public static Lifecycle<PriceListStatus, CatalogAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? CatalogState.Active : CatalogState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
