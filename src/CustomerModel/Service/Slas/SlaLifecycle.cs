using static CustomerModel.Service.SlaAction;
using static CustomerModel.Service.SlaStatus;

namespace CustomerModel.Service;

/// <summary>How service level agreements live; the diagram in docs/aggregates/sla.md is drawn from this table.</summary>
public static class SlaLifecycle
{
    /// <summary>A draft is edited, an active one holds.</summary>
    public static Lifecycle<SlaStatus, SlaAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status => (int)status - 1,
            (Draft, Activate, [Active], Active),
            (Active, Deactivate, [Draft], Draft),
            (Active, SetAsDefault, [Active], Active),
            (Active, ClearDefault, [Active], Active)
        );
}
