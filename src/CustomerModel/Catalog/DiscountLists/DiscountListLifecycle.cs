using static CustomerModel.Catalog.CatalogAction;
using static CustomerModel.Catalog.DiscountListStatus;

namespace CustomerModel.Catalog;

/// <summary>How discount lists live; the diagram in docs/aggregates/discountlist.md is drawn from this table.</summary>
public static class DiscountListLifecycle
{
    /// <summary>Both directions are open.</summary>
    public static Lifecycle<DiscountListStatus, CatalogAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? CatalogState.Active : CatalogState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
