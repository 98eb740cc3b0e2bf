using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>The fields that all planned activities share; read them as <c>TaskActivityFields.Subject</c>.</summary>
/// <typeparam name="TActivity">The kind of activity.</typeparam>
/// <typeparam name="TStatus">Its status reasons.</typeparam>
public abstract class PlannedActivityFields<TActivity, TStatus>
    where TActivity : PlannedActivity<TStatus>
    where TStatus : struct, Enum
{
    private static readonly (int, int) AnyMinutes = (0, int.MaxValue);
    private static readonly FieldList<TActivity> Shared = [];

    private protected PlannedActivityFields() { }

    /// <inheritdoc cref="PlannedActivity.Subject"/>
    public static Field<TActivity, string> Subject { get; } =
        Shared.Text("subject", "Subject", 200, a => a.Subject, (a, v) => a.Subject = v!, Required | Searchable | Personal);

    /// <inheritdoc cref="PlannedActivity.Description"/>
    public static Field<TActivity, string> Description { get; } =
        Shared.Text("description", "Description", LongestDescription, a => a.Description, (a, v) => a.Description = v, Personal);

    /// <inheritdoc cref="PlannedActivity.Regarding"/>
    public static Field<TActivity, RecordRef> Regarding { get; } =
        Shared.Value("regardingobjectid", "Regarding", a => a.Regarding, (a, v) => a.Regarding = v, targets: Field.AnyRecord);

    /// <inheritdoc cref="PlannedActivity.ScheduledStart"/>
    public static Field<TActivity, Instant> ScheduledStart { get; } =
        Shared.Value("scheduledstart", "Start Date", a => a.ScheduledStart, (a, v) => a.ScheduledStart = v, traits: Indexed);

    /// <inheritdoc cref="PlannedActivity.ScheduledEnd"/>
    public static Field<TActivity, Instant> ScheduledEnd { get; } =
        Shared.Value("scheduledend", "Due Date", a => a.ScheduledEnd, (a, v) => a.ScheduledEnd = v, traits: Indexed);

    /// <inheritdoc cref="PlannedActivity.ScheduledMinutes"/>
    public static Field<TActivity, int> ScheduledMinutes { get; } =
        Shared.Value(
            "scheduleddurationminutes",
            "Scheduled Duration",
            a => a.ScheduledMinutes,
            (a, v) => a.ScheduledMinutes = v,
            AnyMinutes,
            traits: Derived
        );

    /// <inheritdoc cref="PlannedActivity.ActualStart"/>
    public static Field<TActivity, Instant> ActualStart { get; } =
        Shared.Value("actualstart", "Actual Start", a => a.ActualStart, (a, v) => a.ActualStart = v);

    /// <inheritdoc cref="PlannedActivity.ActualEnd"/>
    public static Field<TActivity, Instant> ActualEnd { get; } =
        Shared.Value("actualend", "Actual End", a => a.ActualEnd, (a, v) => a.ActualEnd = v);

    /// <inheritdoc cref="PlannedActivity.ActualMinutes"/>
    public static Field<TActivity, int> ActualMinutes { get; } =
        Shared.Value("actualdurationminutes", "Actual Duration", a => a.ActualMinutes, (a, v) => a.ActualMinutes = v, AnyMinutes);

    /// <inheritdoc cref="PlannedActivity.Priority"/>
    public static Field<TActivity, ActivityPriority> Priority { get; } =
        Shared.Always("prioritycode", "Priority", a => a.Priority, (a, v) => a.Priority = v);

    /// <inheritdoc cref="PlannedActivity.IsBilled"/>
    public static Field<TActivity, bool> IsBilled { get; } =
        Shared.Always("isbilled", "Is Billed", a => a.IsBilled, (a, v) => a.IsBilled = v);

    /// <inheritdoc cref="PlannedActivity.IsWorkflowCreated"/>
    public static Field<TActivity, bool> IsWorkflowCreated { get; } =
        Shared.Always("isworkflowcreated", "Is Workflow Created", a => a.IsWorkflowCreated, (a, v) => a.IsWorkflowCreated = v);

    /// <inheritdoc cref="PlannedActivity.Category"/>
    public static Field<TActivity, string> Category { get; } =
        Shared.Text("category", "Category", 250, a => a.Category, (a, v) => a.Category = v);

    /// <inheritdoc cref="PlannedActivity.Subcategory"/>
    public static Field<TActivity, string> Subcategory { get; } =
        Shared.Text("subcategory", "Sub-Category", 250, a => a.Subcategory, (a, v) => a.Subcategory = v);

    /// <inheritdoc cref="PlannedActivity.SortDate"/>
    public static Field<TActivity, Instant> SortDate { get; } =
        Shared.Always("sortdate", "Sort Date", a => a.SortDate, (a, v) => a.SortDate = v, Derived);

    /// <inheritdoc cref="PlannedActivity{TStatus}.Status"/>
    public static Field<TActivity, TStatus> Status { get; } =
        Shared.Always("statuscode", "Status Reason", a => a.Status, (a, v) => a.Status = v, ByCommand);

    /// <inheritdoc cref="PlannedActivity.State"/>
    public static Field<TActivity, ActivityState> State { get; } =
        Shared.Always("statecode", "Status", a => a.State, (a, v) => a.State = v, Derived | Indexed);

    /// <summary>What is asked for one after another: the activities regarding a record, as a timeline shows them.</summary>
    internal static IReadOnlyList<IReadOnlyList<Field>> Timeline { get; } =
    [
        [Regarding, SortDate],
    ];

    private protected static FieldList<TActivity> Begin() => Shared;

    // The text of an e-mail or an invitation stands in its description.
    private static int LongestDescription =>
        typeof(TActivity) == typeof(EmailActivity) || typeof(TActivity) == typeof(Appointment) ? 100_000 : 2_000;
}
