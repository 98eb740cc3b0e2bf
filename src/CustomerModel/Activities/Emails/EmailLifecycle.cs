using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.EmailStatus;

namespace CustomerModel.Activities;

/// <summary>How e-mails live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class EmailLifecycle
{
    /// <summary>What was sent or received is history; what could not be sent is a draft again.</summary>
    public static Lifecycle<EmailStatus, ActivityAction> Table { get; } =
        new(
            initial: Draft,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Completed or Sent or Received or PendingSend or Sending => ActivityState.Completed,
                        EmailStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Open,
                    }
                ),
            (Draft, Complete, [Completed, Received], Completed),
            (Failed, Complete, [Completed], Completed),
            (Draft, Send, [Sent, PendingSend], Sent),
            (Failed, Send, [Sent, PendingSend], Sent),
            (PendingSend, Dispatch, [Sending], Sending),
            (PendingSend, Deliver, [Sent], Sent),
            (Sending, Deliver, [Sent], Sent),
            (PendingSend, Fail, [Failed], Failed),
            (Sending, Fail, [Failed], Failed),
            (Draft, Cancel, [Canceled], Canceled),
            (Failed, Cancel, [Canceled], Canceled),
            (PendingSend, Cancel, [Canceled], Canceled),
            (Completed, Reopen, [Draft], Draft),
            (Canceled, Reopen, [Draft], Draft)
        );
}
