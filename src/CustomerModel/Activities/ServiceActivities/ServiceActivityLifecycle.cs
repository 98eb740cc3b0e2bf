using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.ServiceActivityStatus;

namespace CustomerModel.Activities;

/// <summary>How service activities live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class ServiceActivityLifecycle
{
    /// <summary>Called off by somebody, or by a customer who does not come.</summary>
    public static Lifecycle<ServiceActivityStatus, ActivityAction> Table { get; } =
        new(
            initial: Requested,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Requested or Tentative => ActivityState.Open,
                        ServiceActivityStatus.Completed => ActivityState.Completed,
                        Canceled or NoShow => ActivityState.Canceled,
                        _ => ActivityState.Scheduled,
                    }
                ),
            (Requested, ChangeReason, [Tentative], Tentative),
            (Tentative, ChangeReason, [Requested], Requested),
            (Pending, ChangeReason, [Reserved, InProgress, Arrived], null),
            (Reserved, ChangeReason, [Pending, InProgress, Arrived], null),
            (InProgress, ChangeReason, [Pending, Reserved, Arrived], null),
            (Arrived, ChangeReason, [Pending, Reserved, InProgress], null),
            (Requested, ActivityAction.Schedule, [Pending, Reserved, InProgress, Arrived], Pending),
            (Tentative, ActivityAction.Schedule, [Pending, Reserved, InProgress, Arrived], Pending),
            (Requested, Complete, [Completed], Completed),
            (Tentative, Complete, [Completed], Completed),
            (Pending, Complete, [Completed], Completed),
            (Reserved, Complete, [Completed], Completed),
            (InProgress, Complete, [Completed], Completed),
            (Arrived, Complete, [Completed], Completed),
            (Requested, Cancel, [Canceled, NoShow], Canceled),
            (Tentative, Cancel, [Canceled, NoShow], Canceled),
            (Pending, Cancel, [Canceled, NoShow], Canceled),
            (Reserved, Cancel, [Canceled, NoShow], Canceled),
            (InProgress, Cancel, [Canceled, NoShow], Canceled),
            (Arrived, Cancel, [Canceled, NoShow], Canceled),
            (Pending, Reopen, [Requested, Tentative], Requested),
            (Reserved, Reopen, [Requested, Tentative], Requested),
            (InProgress, Reopen, [Requested, Tentative], Requested),
            (Arrived, Reopen, [Requested, Tentative], Requested),
            (Completed, Reopen, [Requested, Tentative], Requested),
            (Canceled, Reopen, [Requested, Tentative], Requested),
            (NoShow, Reopen, [Requested, Tentative], Requested)
        );
}
