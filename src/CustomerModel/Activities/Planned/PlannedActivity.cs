namespace CustomerModel.Activities;

/// <summary>What activities have in common that are planned, done or called off: tasks, calls, letters, appointments.</summary>
/// <remarks>An activity that closes a document is only recorded, see <see cref="CloseActivity"/>.</remarks>
public abstract class PlannedActivity : AggregateRoot<ActivityId>
{
    private Instant _made;

    private protected PlannedActivity(ActivityId id)
        : base(id) { }

    /// <summary>What it is about, in a few words.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>What there is to say of it.</summary>
    public string? Description { get; internal set; }

    /// <summary>The record it is about, of whatever kind.</summary>
    public RecordRef? Regarding { get; internal set; }

    /// <summary>When it shall begin.</summary>
    public Instant? ScheduledStart { get; internal set; }

    /// <summary>When it shall be done, or end.</summary>
    public Instant? ScheduledEnd { get; internal set; }

    /// <summary>Whole minutes from <see cref="ScheduledStart"/> to <see cref="ScheduledEnd"/>; <see langword="null"/> without either.</summary>
    public int? ScheduledMinutes { get; internal set; }

    /// <summary>When it began.</summary>
    public Instant? ActualStart { get; internal set; }

    /// <summary>When it was done.</summary>
    public Instant? ActualEnd { get; internal set; }

    /// <summary>How many minutes it took; if nobody said it, those from <see cref="ActualStart"/> to <see cref="ActualEnd"/> once it is done.</summary>
    public int? ActualMinutes { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public ActivityPriority Priority { get; internal set; } = ActivityPriority.Normal;

    /// <summary>Whether it was billed as part of a case.</summary>
    public bool IsBilled { get; internal set; }

    /// <summary>Whether a rule of the host made it, nobody by hand.</summary>
    public bool IsWorkflowCreated { get; internal set; }

    /// <summary>What kind of activity it is to the host.</summary>
    public string? Category { get; internal set; }

    /// <summary>A finer kind.</summary>
    public string? Subcategory { get; internal set; }

    /// <summary>Where a timeline shows it: when it was done, else when it is due, else when it shall begin, else when it was made.</summary>
    public Instant SortDate { get; internal set; }

    /// <summary>The state its status belongs to.</summary>
    public ActivityState State { get; internal set; }

    /// <summary>Whether it is still to be done.</summary>
    public bool IsOpen => State is ActivityState.Open or ActivityState.Scheduled;

    /// <inheritdoc/>
    protected override DomainError? WhyNotEdit() => IsOpen ? null : ActivityErrors.ReadOnly;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules()
    {
        if (ScheduledEnd < ScheduledStart)
        {
            yield return ActivityErrors.EndsBeforeItBegins("scheduledstart", "scheduledend", ScheduledEnd.Value);
        }

        if (ActualEnd < ActualStart)
        {
            yield return ActivityErrors.EndsBeforeItBegins("actualstart", "actualend", ActualEnd.Value);
        }
        else if (ActualMinutes is { } minutes && Minutes(ActualStart, ActualEnd) is { } between && minutes != between)
        {
            yield return ActivityErrors.DurationMismatch(minutes);
        }
    }

    /// <inheritdoc/>
    protected override void OnEdited()
    {
        ScheduledMinutes = ScheduledEnd < ScheduledStart ? null : Minutes(ScheduledStart, ScheduledEnd);
        SortDate = ActualEnd ?? ScheduledEnd ?? ScheduledStart ?? CreatedOn ?? _made;
    }

    private protected void MadeAt(ZonedDateTime now) => _made = now.ToInstant();

    /// <summary>When it was done, as far as it was not said: after the time it took, else now.</summary>
    private protected Instant EndBy(ZonedDateTime now) =>
        ActualEnd ?? (ActualStart + (ActualMinutes is { } minutes ? Duration.FromMinutes(minutes) : null)) ?? now.ToInstant();

    /// <summary>How long it took follows from when it began and ended, if nobody said it.</summary>
    private protected void TellMinutes() => ActualMinutes ??= Minutes(ActualStart, ActualEnd);

    /// <summary>It goes on: when it is done again, it ends and lasts anew.</summary>
    private protected void ForgetEnd() => (ActualEnd, ActualMinutes) = (null, ActualStart is null ? ActualMinutes : null);

    private protected DomainError? WhyNotEnd(ZonedDateTime now) =>
        EndBy(now) < ActualStart ? ActivityErrors.EndsBeforeItBegins("actualstart", "actualend", EndBy(now)) : null;

    private static int? Minutes(Instant? start, Instant? end) => end - start is { } between ? (int)between.TotalMinutes : null;
}
