using static CustomerModel.Activities.ActivityAction;
using static CustomerModel.Activities.AppointmentStatus;

namespace CustomerModel.Activities;

/// <summary>How appointments live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class AppointmentLifecycle
{
    /// <summary>A scheduled one goes back to open, and so does one that is done or called off.</summary>
    public static Lifecycle<AppointmentStatus, ActivityAction> Table { get; } =
        new(
            initial: Free,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Free or Tentative => ActivityState.Open,
                        AppointmentStatus.Completed => ActivityState.Completed,
                        AppointmentStatus.Canceled => ActivityState.Canceled,
                        _ => ActivityState.Scheduled,
                    }
                ),
            (Free, ChangeReason, [Tentative], Tentative),
            (Tentative, ChangeReason, [Free], Free),
            (Busy, ChangeReason, [OutOfOffice], OutOfOffice),
            (OutOfOffice, ChangeReason, [Busy], Busy),
            (Free, ActivityAction.Schedule, [Busy, OutOfOffice], Busy),
            (Tentative, ActivityAction.Schedule, [Busy, OutOfOffice], Busy),
            (Free, Complete, [Completed], Completed),
            (Tentative, Complete, [Completed], Completed),
            (Busy, Complete, [Completed], Completed),
            (OutOfOffice, Complete, [Completed], Completed),
            (Free, Cancel, [Canceled], Canceled),
            (Tentative, Cancel, [Canceled], Canceled),
            (Busy, Cancel, [Canceled], Canceled),
            (OutOfOffice, Cancel, [Canceled], Canceled),
            (Busy, Reopen, [Free, Tentative], Free),
            (OutOfOffice, Reopen, [Free, Tentative], Free),
            (Completed, Reopen, [Free, Tentative], Free),
            (Canceled, Reopen, [Free, Tentative], Free)
        );
}
