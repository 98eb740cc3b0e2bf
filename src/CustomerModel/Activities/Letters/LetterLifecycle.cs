using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.LetterStatus;

namespace CustomerModel.Activities;

/// <summary>How letters live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class LetterLifecycle
{
    /// <summary>A letter is sent or received; without a word it is what its direction says.</summary>
    public static Lifecycle<LetterStatus, ActivityAction> Table { get; } =
        new(
            initial: Open,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Received or Sent => ActivityState.Completed,
                        LetterStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Open,
                    }
                ),
            (Open, ChangeReason, [Draft], Draft),
            (Draft, ChangeReason, [Open], Open),
            (Open, Complete, [Sent, Received], Sent),
            (Draft, Complete, [Sent, Received], Sent),
            (Open, Cancel, [Canceled], Canceled),
            (Draft, Cancel, [Canceled], Canceled),
            (Sent, Reopen, [Open, Draft], Open),
            (Received, Reopen, [Open, Draft], Open),
            (Canceled, Reopen, [Open, Draft], Open)
        );
}
