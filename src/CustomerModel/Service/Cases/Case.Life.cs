using CustomerModel.Activities;
using CustomerModel.Customers;

namespace CustomerModel.Service;

// From the first call to the last word.
public sealed partial class Case
{
    /// <summary>Why it cannot get this reason, or <see langword="null"/>.</summary>
    public DomainError? WhyNotChangeReason(CaseStatus reason, ZonedDateTime now) =>
        WhyNot(CaseAction.ChangeReason, reason) ?? (reason == CaseStatus.OnHold ? null : WhyNotGoOn());

    /// <summary>Gives it another reason within its state. On hold, minutes are counted until it goes on.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotChangeReason"/>.</exception>
    public void ChangeReason(CaseStatus reason, ZonedDateTime now)
    {
        Demand(WhyNotChangeReason(reason, now));
        var (before, at) = (Status, now.ToInstant());
        CountHold(now);
        Stand(reason);
        if (reason == CaseStatus.OnHold)
        {
            LastOnHoldTime = at;
            PauseTimes(at);
        }
        else
        {
            ResumeTimes(at);
        }

        Raise(new CaseReasonChanged(Id, before, reason, now.ToInstant()));
    }

    /// <summary>Why it cannot be resolved so, or <see langword="null"/>; that no activity about it is open is asked at commit.</summary>
    public DomainError? WhyNotResolve(CaseOutcome outcome, ZonedDateTime now, CaseBilling billing = default)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return WhyNot(CaseAction.Resolve, outcome.Status)
            ?? CaseResolutionFields.Subject.WhyNot(outcome.Subject)
            ?? CaseResolutionFields.Description.WhyNot(PlainText.Normalize(outcome.Description))
            ?? CaseResolutionFields.ActualDurationMinutes.WhyNot(outcome.TimeSpent)
            ?? (outcome.BillableTime is { } billable ? CaseResolutionFields.TimeSpent.WhyNot(billable) : null)
            ?? (outcome.ActualStart > now.ToInstant() ? CaseErrors.StartedLater(outcome.ActualStart.Value) : null);
    }

    /// <summary>Ends it: a case resolution travels with it, it leaves its queue, and what it takes from its agreement is charged when it commits.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <param name="now">The moment.</param>
    /// <param name="billing">How billable minutes are rounded; every minute counts when left out.</param>
    /// <returns>The resolution; the latest one of a case counts.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotResolve"/>.</exception>
    public CaseResolution Resolve(CaseOutcome outcome, ZonedDateTime now, CaseBilling billing = default)
    {
        Demand(WhyNotResolve(outcome, now, billing));
        Leave(outcome.Status ?? CaseStatus.ProblemSolved, now);
        var (billed, worked) = (billing.Round(outcome.BillableTime ?? outcome.TimeSpent), outcome.TimeSpent);
        var closing = new Closing(outcome.Subject.Trim(), outcome.Description, null, Owner, now);
        var resolution = CaseResolution.Of(Id, (billed, worked), outcome.IsBilled, outcome.ActualStart, closing);
        (BilledServiceUnits, ActualServiceUnits, Resolution) = (billed, worked, resolution.Id);
        Bring(resolution);
        Raise(new CaseResolved(Id, resolution.Id, Status, billed, now.ToInstant()));
        return resolution;
    }

    /// <summary>Why it cannot be cancelled, or <see langword="null"/>; that no activity about it is open is asked at commit.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now) => WhyNot(CaseAction.Cancel);

    /// <summary>Gives it up; it leaves its queue and takes nothing from its agreement.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now)
    {
        Demand(WhyNotCancel(now));
        Leave(CaseStatus.Canceled, now);
        Raise(new CaseCanceled(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be merged into another case, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMergeInto(Case master, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(master);
        return master.Id == Id ? MergeErrors.Identical
            : State != CaseState.Active ? MergeErrors.NotActive(Ref)
            : master.State != CaseState.Active ? MergeErrors.NotActive(master.Ref)
            : master.ParentCase != ParentCase ? CaseErrors.OtherParent(master.ParentCase)
            : null;
    }

    /// <summary>Gives it up in favour of another case, which it names; what is about it goes there by whoever merges.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMergeInto"/>.</exception>
    public void MergeInto(Case master, ZonedDateTime now)
    {
        Demand(WhyNotMergeInto(master, now));
        Leave(CaseStatus.Merged, now);
        (Merged, Master) = (true, master.Id);
        Raise(new CaseMerged(Id, master.Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be taken up again, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReactivate(ZonedDateTime now) => WhyNot(CaseAction.Reactivate) ?? WhyNotGoOn();

    /// <summary>Takes it up again: its resolution stays as history, and what that took is given back when it commits.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotReactivate"/>.</exception>
    public void Reactivate(ZonedDateTime now)
    {
        Demand(WhyNotReactivate(now));
        var before = Status;
        Stand(CaseStatus.InProgress);
        TakeTimesUp(now.ToInstant());
        (BilledServiceUnits, ActualServiceUnits, Resolution) = (null, null, null);
        Raise(new CaseReactivated(Id, before, now.ToInstant()));
    }

    /// <summary>What every end has in common: nobody waits for it any more.</summary>
    private void Leave(CaseStatus end, ZonedDateTime now)
    {
        CountHold(now);
        Unqueue(now);
        Stand(end);
        EndTimes(now.ToInstant(), State == CaseState.Resolved);
    }

    private void CountHold(ZonedDateTime now)
    {
        if (Status == CaseStatus.OnHold && LastOnHoldTime is { } since && since < now.ToInstant())
        {
            var minutes = (OnHoldTime ?? 0) + (long)(now.ToInstant() - since).TotalMinutes;
            OnHoldTime = (int)Math.Min(minutes, CaseBilling.Most);
        }
    }
}
