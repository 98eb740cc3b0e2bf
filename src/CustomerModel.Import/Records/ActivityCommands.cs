using CustomerModel.Activities;

namespace CustomerModel.Import;

/// <summary>The commands behind the states of activities: done, called off, or at another reason within their state.</summary>
internal static class ActivityCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        Of<TaskActivity, TaskActivityStatus>(TaskActivityLifecycle.Table),
        Of<PhoneCall, PhoneCallStatus>(PhoneCallLifecycle.Table),
        Of<Letter, LetterStatus>(LetterLifecycle.Table),
        Of<Fax, FaxStatus>(FaxLifecycle.Table),
    ];

    private static RecordCommand Of<TActivity, TStatus>(Lifecycle<TStatus, ActivityAction> table)
        where TActivity : PlannedActivity<TStatus>
        where TStatus : struct, Enum
    {
        return RecordCommand.ForStatus(
            PlannedActivityFields<TActivity, TStatus>.Status,
            [],
            (activity, status, _, now) =>
                ActionFor(activity, status) switch
                {
                    ActivityAction.Complete => activity.WhyNotComplete(now, status),
                    ActivityAction.Cancel => activity.WhyNotCancel(now, status),
                    ActivityAction.Reopen => activity.WhyNotReopen(now, status),
                    _ => activity.WhyNotChangeReason(status, now),
                },
            (activity, status, _, now) =>
            {
                switch (ActionFor(activity, status))
                {
                    case ActivityAction.Complete:
                        activity.Complete(now, status);
                        break;
                    case ActivityAction.Cancel:
                        activity.Cancel(now, status);
                        break;
                    case ActivityAction.Reopen:
                        activity.Reopen(now, status);
                        break;
                    default:
                        activity.ChangeReason(status, now);
                        break;
                }
            }
        );

        ActivityAction ActionFor(TActivity activity, TStatus status) =>
            (ActivityState)table.StateOf(status) switch
            {
                ActivityState.Completed => ActivityAction.Complete,
                ActivityState.Canceled => ActivityAction.Cancel,
                _ => activity.IsOpen ? ActivityAction.ChangeReason : ActivityAction.Reopen,
            };
    }
}
