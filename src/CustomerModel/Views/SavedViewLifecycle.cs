using static CustomerModel.Views.SavedViewAction;
using static CustomerModel.Views.SavedViewStatus;

namespace CustomerModel.Views;

/// <summary>How saved views live; the diagram in docs/aggregates/savedview.md is drawn from this table.</summary>
public static class SavedViewLifecycle
{
    /// <summary>Both directions are open.</summary>
    public static Lifecycle<SavedViewStatus, SavedViewAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? SavedViewState.Active : SavedViewState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
