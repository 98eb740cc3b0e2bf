using static CustomerModel.Service.EntitlementAction;
using static CustomerModel.Service.EntitlementStatus;

namespace CustomerModel.Service;

/// <summary>How entitlements live; the diagram in docs/aggregates/entitlement.md is drawn from this table.</summary>
public static class EntitlementLifecycle
{
    /// <summary>Where activating leads the dates decide, not the caller. Renewing leaves it as it is.</summary>
    public static Lifecycle<EntitlementStatus, EntitlementAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status => status == Waiting ? (int)EntitlementState.Waiting : (int)status,
            (Draft, Activate, [Active, Waiting, Expired], null),
            (Waiting, Start, [Active], Active),
            (Waiting, Cancel, [Cancelled], Cancelled),
            (Active, Expire, [Expired], Expired),
            (Active, Deactivate, [Draft], Draft),
            (Active, Cancel, [Cancelled], Cancelled),
            (Active, SetAsDefault, [Active], Active),
            (Active, ClearDefault, [Active], Active),
            (Cancelled, Renew, [Cancelled], Cancelled),
            (Expired, Renew, [Expired], Expired)
        );
}
