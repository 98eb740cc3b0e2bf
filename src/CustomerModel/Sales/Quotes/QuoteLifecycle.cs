using static CustomerModel.Sales.QuoteAction;
using static CustomerModel.Sales.QuoteStatus;

namespace CustomerModel.Sales;

/// <summary>How quotes live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class QuoteLifecycle
{
    /// <summary>A draft is closed by activating it first; a won quote is final.</summary>
    public static Lifecycle<QuoteStatus, QuoteAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Draft => QuoteState.Draft,
                        InProgress or Open => QuoteState.Active,
                        Won => QuoteState.Won,
                        _ => QuoteState.Closed,
                    }
                ),
            (Draft, Activate, [InProgress, Open], InProgress),
            (InProgress, ChangeReason, [Open], Open),
            (Open, ChangeReason, [InProgress], InProgress),
            (InProgress, Win, [Won], Won),
            (Open, Win, [Won], Won),
            (InProgress, Close, [Lost, Canceled], null),
            (Open, Close, [Lost, Canceled], null),
            (InProgress, Expire, [Canceled], Canceled),
            (Open, Expire, [Canceled], Canceled),
            (InProgress, Revise, [Revised], Revised),
            (Open, Revise, [Revised], Revised)
        );
}
