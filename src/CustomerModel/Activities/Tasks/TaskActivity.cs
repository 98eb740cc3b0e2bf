namespace CustomerModel.Activities;

/// <summary>Something that somebody has to do.</summary>
public sealed class TaskActivity : PlannedActivity<TaskActivityStatus>
{
    private TaskActivity(ActivityId id)
        : base(id, TaskActivityLifecycle.Table) { }

    /// <summary>What there is to know about tasks.</summary>
    public static RecordType<TaskActivity, ActivityId> Type { get; } =
        new("task", id => new(id), TaskActivityFields.All, primaryName: TaskActivityFields.Subject)
        {
            ObjectTypeCode = 4212,
            Table = "tasks",
            ActiveStates = [(int)ActivityState.Open, (int)ActivityState.Scheduled],
            Indexes = TaskActivityFields.Timeline,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("task", Id.Value);

    /// <summary>How much of it is done, 0 to 100.</summary>
    public int? PercentComplete { get; internal set; }

    /// <summary>Plans a task.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="subject">1 to 200 characters.</param>
    /// <param name="regarding">The record it is about; <see langword="null"/>: none.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The subject is empty, too long or unclean.</exception>
    public static TaskActivity Create(ActivityId id, string subject, RecordRef? regarding, ZonedDateTime now)
    {
        var activity = new TaskActivity(id);
        activity.Plan(activity, TaskActivityFields.Subject, subject, regarding, now);
        return activity;
    }
}
