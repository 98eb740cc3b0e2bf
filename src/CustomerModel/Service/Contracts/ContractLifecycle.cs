using static CustomerModel.Service.ContractAction;
using static CustomerModel.Service.ContractStatus;

namespace CustomerModel.Service;

/// <summary>How contracts live; the diagram in docs/aggregates/contract.md is drawn from this table.</summary>
public static class ContractLifecycle
{
    /// <summary>Invoiced, it becomes active by the clock; released, it is invoiced again. Renewing leaves it as it is.</summary>
    public static Lifecycle<ContractStatus, ContractAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status => (int)status - 1,
            (Draft, AddLine, [Draft], Draft),
            (Draft, RemoveLine, [Draft], Draft),
            (Draft, Invoice, [Invoiced, Active], null),
            (Invoiced, AddLine, [Invoiced], Invoiced),
            (Invoiced, CancelLine, [Invoiced], Invoiced),
            (Invoiced, Activate, [Active], Active),
            (Invoiced, Hold, [OnHold], OnHold),
            (Invoiced, Cancel, [Canceled], Canceled),
            (Invoiced, Renew, [Invoiced], Invoiced),
            (Active, AddLine, [Active], Active),
            (Active, CancelLine, [Active], Active),
            (Active, Expire, [Expired], Expired),
            (Active, Hold, [OnHold], OnHold),
            (Active, Cancel, [Canceled], Canceled),
            (Active, Renew, [Active], Active),
            (OnHold, Release, [Invoiced], Invoiced),
            (Canceled, Renew, [Canceled], Canceled),
            (Expired, Renew, [Expired], Expired)
        );
}
