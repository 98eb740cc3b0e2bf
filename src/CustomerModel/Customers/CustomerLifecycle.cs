using static CustomerModel.Customers.CustomerAction;
using static CustomerModel.Customers.CustomerStatus;

namespace CustomerModel.Customers;

/// <summary>How accounts and contacts live; the diagrams in docs/aggregates are drawn from this table.</summary>
public static class CustomerLifecycle
{
    /// <summary>Both directions are open: an inactive customer comes back as it was.</summary>
    public static Lifecycle<CustomerStatus, CustomerAction> Table { get; } =
        new(
            initial: Active,
            stateOf: status => (int)(status == Active ? CustomerState.Active : CustomerState.Inactive),
            (Active, Deactivate, [Inactive], Inactive),
            (Inactive, Activate, [Active], Active)
        );
}
