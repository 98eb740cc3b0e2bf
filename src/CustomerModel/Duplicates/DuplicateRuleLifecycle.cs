using static CustomerModel.Duplicates.DuplicateRuleAction;
using static CustomerModel.Duplicates.DuplicateRuleStatus;

namespace CustomerModel.Duplicates;

/// <summary>How duplicate rules live; the diagram in docs/aggregates/duplicaterule.md is drawn from this table.</summary>
public static class DuplicateRuleLifecycle
{
    /// <summary>A rule that was brought in while it was publishing can be unpublished and published anew.</summary>
    public static Lifecycle<DuplicateRuleStatus, DuplicateRuleAction> Table { get; } =
        new(
            initial: Unpublished,
            stateOf: status => (int)(status == Published ? DuplicateRuleState.Active : DuplicateRuleState.Inactive),
            (Unpublished, Publish, [Publishing], Publishing),
            (Publishing, Finish, [Published], Published),
            (Publishing, Unpublish, [Unpublished], Unpublished),
            (Published, Unpublish, [Unpublished], Unpublished)
        );
}
