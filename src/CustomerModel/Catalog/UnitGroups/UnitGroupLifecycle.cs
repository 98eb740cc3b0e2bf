using static CustomerModel.Catalog.CatalogAction;
using static CustomerModel.Catalog.UnitGroupStatus;

namespace CustomerModel.Catalog;

/// <summary>How unit groups live; the diagram in docs/aggregates/unitgroup.md is drawn from this table.</summary>
public static class UnitGroupLifecycle
{
    /// <summary>Both directions are open.</summary>
    public static Lifecycle<UnitGroupStatus, CatalogAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? CatalogState.Active : CatalogState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
