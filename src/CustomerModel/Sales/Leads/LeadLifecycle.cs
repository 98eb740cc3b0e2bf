using static CustomerModel.Sales.LeadAction;
using static CustomerModel.Sales.LeadStatus;

namespace CustomerModel.Sales;

/// <summary>How leads live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class LeadLifecycle
{
    /// <summary>Nothing is final: what was qualified or given up can be taken up again.</summary>
    public static Lifecycle<LeadStatus, LeadAction> Table { get; } =
        new(
            initial: New,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        New or Contacted => LeadState.Open,
                        Qualified => LeadState.Qualified,
                        _ => LeadState.Disqualified,
                    }
                ),
            (New, LeadAction.Contact, [Contacted], Contacted),
            (New, Qualify, [Qualified], Qualified),
            (Contacted, Qualify, [Qualified], Qualified),
            (New, Disqualify, [Lost, CannotContact, NoLongerInterested, Canceled], Lost),
            (Contacted, Disqualify, [Lost, CannotContact, NoLongerInterested, Canceled], Lost),
            (New, Recycle, [New], New),
            (Contacted, Recycle, [Contacted], Contacted),
            (Qualified, Reactivate, [New], New),
            (Qualified, Unqualify, [New], New),
            (Lost, Reactivate, [New], New),
            (CannotContact, Reactivate, [New], New),
            (NoLongerInterested, Reactivate, [New], New),
            (Canceled, Reactivate, [New], New)
        );
}
