using static CustomerModel.Service.ContractLineAction;
using static CustomerModel.Service.ContractLineStatus;

namespace CustomerModel.Service;

/// <summary>How lines of contracts live.</summary>
public static class ContractLineLifecycle
{
    /// <summary>A line that is renewed before its end counts on until then.</summary>
    public static Lifecycle<ContractLineStatus, ContractLineAction> Table { get; } =
        new(
            initial: New,
            stateOf: status => (int)status - 1,
            (New, Renew, [Renewed], Renewed),
            (New, Cancel, [Canceled], Canceled),
            (New, Expire, [Expired], Expired),
            (Renewed, Cancel, [Canceled], Canceled),
            (Expired, Renew, [Renewed], Renewed)
        );
}
