using CustomerModel.Activities;
using CustomerModel.Persistence;

namespace CustomerModel.Service;

/// <summary>Ends cases, with all that has to be read for it: activities about them, and children where the host closes those along.</summary>
public static class CaseHandling
{
    /// <summary>The minutes of all activities about a case that were done.</summary>
    public static async Task<int> TimeSpentAsync(this IReadScope read, CaseId id, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(read);
        var minutes = 0L;
        foreach (var kind in ActivityKind.All)
        {
            var done = await kind.DoneAsync(read, new("incident", id.Value), stop).ConfigureAwait(false);
            minutes += done.Sum(activity => (long)(activity.ActualMinutes ?? 0));
        }

        return (int)Math.Min(minutes, int.MaxValue);
    }

    /// <summary>Resolves a case, with its active children where the host closes those along; what is not said is the time of the activities about it, all of it billable.</summary>
    /// <param name="work">The unit of work; what is about the case is read as it is stored.</param>
    /// <param name="id">The case.</param>
    /// <param name="subject">What helped.</param>
    /// <param name="more">What else is to be said of it.</param>
    /// <param name="cancelsActivities">Whether what is still to be done about it is called off; it is refused at commit otherwise.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The resolution; it commits with the case.</returns>
    /// <exception cref="RefusedException">See <see cref="Case.WhyNotResolve"/>, of the case or of a child that is closed along.</exception>
    public static async Task<CaseResolution> ResolveAsync(
        this IUnitOfWork work,
        CaseId id,
        string subject,
        Func<CaseOutcome, CaseOutcome>? more = null,
        bool cancelsActivities = false,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        var own = await EndingAsync(work, await work.GetAsync(id, stop).ConfigureAwait(false), cancelsActivities, stop)
            .ConfigureAwait(false);
        var children = await ClosedAlongAsync(work, id, cancelsActivities, stop).ConfigureAwait(false);
        var outcome = new CaseOutcome(subject, own.TimeSpent);
        var stated = more?.Invoke(outcome) ?? outcome;
        var (now, billing) = (work.Now, PolicyOf(work).Billing);
        Demand(own, one => one.WhyNotResolve(stated, now, billing));
        children.ForEach(child => Demand(child, one => one.WhyNotResolve(OutcomeOf(child), now, billing)));
        foreach (var child in children)
        {
            child.CallOff(now);
            child.Case.Resolve(OutcomeOf(child), now, billing);
        }

        own.CallOff(now);
        return own.Case.Resolve(stated, now, billing);

        CaseOutcome OutcomeOf(Ending child) => new(stated.Subject, child.TimeSpent) { Status = stated.Status };
    }

    /// <summary>Cancels a case, and its active children where the host closes those along.</summary>
    /// <inheritdoc cref="ResolveAsync"/>
    /// <exception cref="RefusedException">See <see cref="Case.WhyNotCancel"/>, of the case or of a child that is closed along.</exception>
    public static async Task CancelAsync(this IUnitOfWork work, CaseId id, bool cancelsActivities = false, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        var all = await ClosedAlongAsync(work, id, cancelsActivities, stop).ConfigureAwait(false);
        all.Add(
            await EndingAsync(work, await work.GetAsync(id, stop).ConfigureAwait(false), cancelsActivities, stop).ConfigureAwait(false)
        );
        all.ForEach(ending => Demand(ending, one => one.WhyNotCancel(work.Now)));
        foreach (var ending in all)
        {
            ending.CallOff(work.Now);
            ending.Case.Cancel(work.Now);
        }
    }

    private static async Task<List<Ending>> ClosedAlongAsync(IUnitOfWork work, CaseId id, bool cancelsActivities, CancellationToken stop)
    {
        var endings = new List<Ending>();
        if (PolicyOf(work).Children == ChildClosing.Cascade)
        {
            var children = Criteria.Where(CaseFields.ParentCase, Operator.Equal, id).ToSpecification<Case>();
            foreach (var child in await work.ListAsync(children, stop).ConfigureAwait(false))
            {
                if (child.State == CaseState.Active)
                {
                    endings.Add(await EndingAsync(work, child, cancelsActivities, stop).ConfigureAwait(false));
                }
            }
        }

        return endings;
    }

    private static async Task<Ending> EndingAsync(IUnitOfWork work, Case one, bool cancelsActivities, CancellationToken stop)
    {
        var open = new List<(ActivityKind Kind, PlannedActivity Activity)>();
        foreach (var kind in cancelsActivities ? ActivityKind.All : [])
        {
            var found = await kind.OpenAsync(work, [one.Ref], stop).ConfigureAwait(false);
            open.AddRange(found.Where(activity => activity.IsOpen).Select(activity => (kind, activity)));
        }

        return new(one, await work.TimeSpentAsync(one.Id, stop).ConfigureAwait(false), open);
    }

    /// <summary>All are asked before anything is called off or closed: who is refused has changed nothing.</summary>
    private static void Demand(Ending ending, Func<Case, DomainError?> whyNot)
    {
        if (whyNot(ending.Case) is { } reason)
        {
            throw new RefusedException(reason with { Record = ending.Case.Ref });
        }
    }

    /// <summary>What the host of a scope decided; a scope that is none of ours has no host.</summary>
    internal static CasePolicy PolicyOf(IReadScope scope) => (scope as ReadScope)?.Cases ?? new();

    /// <summary>A case that is about to end.</summary>
    /// <param name="Case">The case.</param>
    /// <param name="TimeSpent">The minutes of what was done about it.</param>
    /// <param name="Open">What is still to be done about it, where that is to be called off.</param>
    private sealed record Ending(Case Case, int TimeSpent, List<(ActivityKind Kind, PlannedActivity Activity)> Open)
    {
        public void CallOff(ZonedDateTime now) => Open.ForEach(one => one.Kind.Cancel(one.Activity, now));
    }
}
