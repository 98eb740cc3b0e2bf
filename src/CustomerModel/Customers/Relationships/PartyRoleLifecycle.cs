using static CustomerModel.Customers.PartyRoleAction;
using static CustomerModel.Customers.PartyRoleStatus;

namespace CustomerModel.Customers;

/// <summary>How roles live; the diagrams in docs/aggregates are drawn from this table.</summary>
public static class PartyRoleLifecycle
{
    /// <summary>Both directions are open.</summary>
    public static Lifecycle<PartyRoleStatus, PartyRoleAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? PartyRoleState.Active : PartyRoleState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
