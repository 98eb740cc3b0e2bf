using CustomerModel.Activities;

namespace CustomerModel.Persistence;

/// <summary>One kind of activity that is planned and done: what of it is about a record.</summary>
internal abstract class ActivityKind
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<ActivityKind> All { get; } =
    [
        new ActivityKind<TaskActivity, TaskActivityStatus>(),
        new ActivityKind<PhoneCall, PhoneCallStatus>(),
        new ActivityKind<Letter, LetterStatus>(),
        new ActivityKind<Fax, FaxStatus>(),
        new ActivityKind<EmailActivity, EmailStatus>(),
        new ActivityKind<Appointment, AppointmentStatus>(),
        new ActivityKind<ServiceActivity, ServiceActivityStatus>(),
    ];

    /// <summary>The activities about some records that are still to be done.</summary>
    public abstract Task<IReadOnlyList<PlannedActivity>> OpenAsync(IRuleReader read, IEnumerable<RecordRef> about, CancellationToken stop);

    /// <inheritdoc cref="OpenAsync(IRuleReader, IEnumerable{RecordRef}, CancellationToken)"/>
    public abstract Task<IReadOnlyList<PlannedActivity>> OpenAsync(IReadScope read, IEnumerable<RecordRef> about, CancellationToken stop);

    /// <summary>The activities about a record that were done.</summary>
    public abstract Task<IReadOnlyList<PlannedActivity>> DoneAsync(IReadScope read, RecordRef about, CancellationToken stop);

    /// <summary>Calls an activity of the kind off.</summary>
    public abstract void Cancel(PlannedActivity activity, ZonedDateTime now);
}

/// <inheritdoc/>
internal sealed class ActivityKind<TActivity, TStatus> : ActivityKind
    where TActivity : PlannedActivity<TStatus>
    where TStatus : struct, Enum
{
    private static readonly object[] Open = [ActivityState.Open, ActivityState.Scheduled];

    public override async Task<IReadOnlyList<PlannedActivity>> OpenAsync(
        IRuleReader read,
        IEnumerable<RecordRef> about,
        CancellationToken stop
    ) => await read.ListAsync(Of(about, Open), stop).ConfigureAwait(false);

    public override async Task<IReadOnlyList<PlannedActivity>> OpenAsync(
        IReadScope read,
        IEnumerable<RecordRef> about,
        CancellationToken stop
    ) => await read.ListAsync(Of(about, Open), stop).ConfigureAwait(false);

    public override async Task<IReadOnlyList<PlannedActivity>> DoneAsync(IReadScope read, RecordRef about, CancellationToken stop) =>
        await read.ListAsync(Of([about], [ActivityState.Completed]), stop).ConfigureAwait(false);

    public override void Cancel(PlannedActivity activity, ZonedDateTime now) => ((TActivity)activity).Cancel(now);

    private static Specification<TActivity> Of(IEnumerable<RecordRef> about, object[] states) =>
        Criteria
            .All(
                Criteria.Where(PlannedActivityFields<TActivity, TStatus>.Regarding, Operator.In, [.. about.Cast<object>()]),
                Criteria.Where(PlannedActivityFields<TActivity, TStatus>.State, Operator.In, states)
            )
            .ToSpecification<TActivity>();
}
