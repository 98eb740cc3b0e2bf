using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.TaskActivityStatus;

namespace CustomerModel.Activities;

/// <summary>How tasks live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class TaskActivityLifecycle
{
    /// <summary>What is done or called off can be taken up again.</summary>
    public static Lifecycle<TaskActivityStatus, ActivityAction> Table { get; } =
        new(
            initial: NotStarted,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        TaskActivityStatus.Completed => ActivityState.Completed,
                        TaskActivityStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Open,
                    }
                ),
            (NotStarted, ChangeReason, [InProgress, Waiting, Deferred], null),
            (InProgress, ChangeReason, [NotStarted, Waiting, Deferred], null),
            (Waiting, ChangeReason, [NotStarted, InProgress, Deferred], null),
            (Deferred, ChangeReason, [NotStarted, InProgress, Waiting], null),
            (NotStarted, Complete, [Completed], Completed),
            (InProgress, Complete, [Completed], Completed),
            (Waiting, Complete, [Completed], Completed),
            (Deferred, Complete, [Completed], Completed),
            (NotStarted, Cancel, [Canceled], Canceled),
            (InProgress, Cancel, [Canceled], Canceled),
            (Waiting, Cancel, [Canceled], Canceled),
            (Deferred, Cancel, [Canceled], Canceled),
            (Completed, Reopen, [NotStarted, InProgress, Waiting, Deferred], NotStarted),
            (Canceled, Reopen, [NotStarted, InProgress, Waiting, Deferred], NotStarted)
        );
}
