using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.FaxStatus;

namespace CustomerModel.Activities;

/// <summary>How faxes live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class FaxLifecycle
{
    /// <summary>A fax is done with, and may say whether it was sent or received.</summary>
    public static Lifecycle<FaxStatus, ActivityAction> Table { get; } =
        new(
            initial: Open,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Completed or Sent or Received => ActivityState.Completed,
                        FaxStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Open,
                    }
                ),
            (Open, Complete, [Completed, Sent, Received], Completed),
            (Open, Cancel, [Canceled], Canceled),
            (Completed, Reopen, [Open], Open),
            (Sent, Reopen, [Open], Open),
            (Received, Reopen, [Open], Open),
            (Canceled, Reopen, [Open], Open)
        );
}
