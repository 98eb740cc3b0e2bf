using static CustomerModel.Sales.OpportunityAction;
using static CustomerModel.Sales.OpportunityStatus;

namespace CustomerModel.Sales;

/// <summary>How opportunities live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class OpportunityLifecycle
{
    /// <summary>Nothing is final: what was won or lost can be taken up again.</summary>
    public static Lifecycle<OpportunityStatus, OpportunityAction> Table { get; } =
        new(
            initial: InProgress,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        InProgress or OnHold => OpportunityState.Open,
                        Won => OpportunityState.Won,
                        _ => OpportunityState.Lost,
                    }
                ),
            (InProgress, Hold, [OnHold], OnHold),
            (OnHold, Resume, [InProgress], InProgress),
            (InProgress, Win, [Won], Won),
            (OnHold, Win, [Won], Won),
            (InProgress, Lose, [Canceled, OutSold], Canceled),
            (OnHold, Lose, [Canceled, OutSold], Canceled),
            (Won, Reopen, [InProgress], InProgress),
            (Canceled, Reopen, [InProgress], InProgress),
            (OutSold, Reopen, [InProgress], InProgress)
        );
}
