namespace CustomerModel.Activities;

/// <summary>Every field of a task.</summary>
public sealed class TaskActivityFields : PlannedActivityFields<TaskActivity, TaskActivityStatus>
{
    private TaskActivityFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<TaskActivity> All { get; } = Begin();

    /// <inheritdoc cref="TaskActivity.PercentComplete"/>
    public static Field<TaskActivity, int> PercentComplete { get; } =
        All.Value("percentcomplete", "Percent Complete", a => a.PercentComplete, (a, v) => a.PercentComplete = v, (0, 100));
}
