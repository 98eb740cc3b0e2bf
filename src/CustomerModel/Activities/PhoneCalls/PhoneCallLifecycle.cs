using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.PhoneCallStatus;

namespace CustomerModel.Activities;

/// <summary>How phone calls live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class PhoneCallLifecycle
{
    /// <summary>A call is made or received; without a word it is what its direction says.</summary>
    public static Lifecycle<PhoneCallStatus, ActivityAction> Table { get; } =
        new(
            initial: Open,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Made or Received => ActivityState.Completed,
                        PhoneCallStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Open,
                    }
                ),
            (Open, Complete, [Made, Received], Made),
            (Open, Cancel, [Canceled], Canceled),
            (Made, Reopen, [Open], Open),
            (Received, Reopen, [Open], Open),
            (Canceled, Reopen, [Open], Open)
        );
}
