namespace CustomerModel.Activities;

/// <summary>A planned activity that lives by a table of its kind.</summary>
/// <typeparam name="TStatus">The status reasons of the kind.</typeparam>
public abstract class PlannedActivity<TStatus> : PlannedActivity
    where TStatus : struct, Enum
{
    private readonly Lifecycle<TStatus, ActivityAction> _table;

    private protected PlannedActivity(ActivityId id, Lifecycle<TStatus, ActivityAction> table)
        : base(id)
    {
        (_table, Status) = (table, table.Initial);
        State = (ActivityState)table.StateOf(table.Initial);
    }

    /// <summary>Where it stands.</summary>
    public TStatus Status { get; internal set; }

    /// <summary>Why it cannot get this reason, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeReason(TStatus reason, ZonedDateTime now) => WhyNot(ActivityAction.ChangeReason, reason);

    /// <summary>Gives it another reason within its state.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeReason"/>.</exception>
    public void ChangeReason(TStatus reason, ZonedDateTime now)
    {
        Demand(WhyNotChangeReason(reason, now));
        Stand(ActivityAction.ChangeReason, reason);
    }

    /// <summary>Why it cannot be done, or <see langword="null"/>.</summary>
    /// <param name="now">The moment; it was done then, unless it says when.</param>
    /// <param name="reason">How; the usual one when left out.</param>
    public DomainError? WhyNotComplete(ZonedDateTime now, TStatus? reason = null) =>
        WhyNot(ActivityAction.Complete, reason) ?? WhyNotEnd(now);

    /// <summary>Records that it was done; it becomes read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotComplete"/>.</exception>
    public void Complete(ZonedDateTime now, TStatus? reason = null)
    {
        Demand(WhyNotComplete(now, reason));
        Finish(ActivityAction.Complete, reason, now);
    }

    /// <summary>Why it cannot be called off, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now, TStatus? reason = null) => WhyNot(ActivityAction.Cancel, reason);

    /// <summary>Calls it off; it becomes read-only.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now, TStatus? reason = null)
    {
        Demand(WhyNotCancel(now, reason));
        Stand(ActivityAction.Cancel, reason);
        Raise(new ActivityCanceled(Ref, Convert.ToInt32(Status, null), now.ToInstant()));
    }

    /// <summary>Why it cannot be taken up again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReopen(ZonedDateTime now, TStatus? reason = null) => WhyNot(ActivityAction.Reopen, reason);

    /// <summary>Takes it up again; when it was done is forgotten, and how long it took where that follows from its start.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReopen"/>.</exception>
    public void Reopen(ZonedDateTime now, TStatus? reason = null)
    {
        Demand(WhyNotReopen(now, reason));
        Stand(ActivityAction.Reopen, reason);
        ForgetEnd();
        OnEdited();
        Raise(new ActivityReopened(Ref, now.ToInstant()));
    }

    /// <summary>The reason that is meant when none is given.</summary>
    private protected virtual TStatus? DefaultOf(ActivityAction action) => _table.DefaultOf(Status, action);

    private protected DomainError? WhyNot(ActivityAction action, TStatus? reason) =>
        (reason ?? DefaultOf(action)) is { } target && _table.TargetsOf(Status, action).Contains(target)
            ? null
            : ActivityErrors.NotNow(Ref.Type, action, Status);

    private protected void Stand(ActivityAction action, TStatus? reason)
    {
        Status = reason ?? DefaultOf(action)!.Value;
        State = (ActivityState)_table.StateOf(Status);
    }

    private protected void Finish(ActivityAction action, TStatus? reason, ZonedDateTime now)
    {
        var end = EndBy(now);
        Stand(action, reason);
        ActualEnd = end;
        TellMinutes();
        OnEdited();
        Raise(new ActivityCompleted(Ref, Convert.ToInt32(Status, null), now.ToInstant()));
    }

    /// <summary>Fills an activity that nobody has seen yet.</summary>
    private protected void Plan<TActivity>(
        TActivity activity,
        Field<TActivity, string> subject,
        string text,
        RecordRef? regarding,
        ZonedDateTime now
    )
        where TActivity : PlannedActivity<TStatus>
    {
        activity.MadeAt(now);
        activity.Regarding = regarding;
        activity.Begin(edit => edit.Set(subject, text));
        Raise(new ActivityCreated(Ref, regarding, now.ToInstant()));
    }
}
