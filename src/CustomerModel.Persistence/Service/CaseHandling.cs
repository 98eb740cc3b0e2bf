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
        var resolved = await work.GetAsync(id, stop).ConfigureAwait(false);
        var outcome = new CaseOutcome(subject, await EndedAsync(work, resolved, cancelsActivities, stop).ConfigureAwait(false));
        var stated = more?.Invoke(outcome) ?? outcome;
        foreach (var child in await ClosedAlongAsync(work, id, stop).ConfigureAwait(false))
        {
            var spent = await EndedAsync(work, child, cancelsActivities, stop).ConfigureAwait(false);
            child.Resolve(new(stated.Subject, spent) { Status = stated.Status }, work.Now, PolicyOf(work).Billing);
        }

        return resolved.Resolve(stated, work.Now, PolicyOf(work).Billing);
    }

    /// <summary>Cancels a case, and its active children where the host closes those along.</summary>
    /// <inheritdoc cref="ResolveAsync"/>
    /// <exception cref="RefusedException">See <see cref="Case.WhyNotCancel"/>, of the case or of a child that is closed along.</exception>
    public static async Task CancelAsync(this IUnitOfWork work, CaseId id, bool cancelsActivities = false, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        Case[] cancelled =
        [
            .. await ClosedAlongAsync(work, id, stop).ConfigureAwait(false),
            await work.GetAsync(id, stop).ConfigureAwait(false),
        ];
        foreach (var one in cancelled)
        {
            await EndedAsync(work, one, cancelsActivities, stop).ConfigureAwait(false);
            one.Cancel(work.Now);
        }
    }

    private static async Task<IEnumerable<Case>> ClosedAlongAsync(IUnitOfWork work, CaseId id, CancellationToken stop)
    {
        if (PolicyOf(work).Children != ChildClosing.Cascade)
        {
            return [];
        }

        var children = Criteria.Where(CaseFields.ParentCase, Operator.Equal, id).ToSpecification<Case>();
        return (await work.ListAsync(children, stop).ConfigureAwait(false)).Where(child => child.State == CaseState.Active);
    }

    /// <summary>Calls off what is still to be done about a case, where that is wanted, and adds up what was done.</summary>
    private static async Task<int> EndedAsync(IUnitOfWork work, Case one, bool cancelsActivities, CancellationToken stop)
    {
        foreach (var kind in cancelsActivities ? ActivityKind.All : [])
        {
            var open = await kind.OpenAsync(work, [one.Ref], stop).ConfigureAwait(false);
            foreach (var activity in open.Where(activity => activity.IsOpen))
            {
                kind.Cancel(activity, work.Now);
            }
        }

        return await work.TimeSpentAsync(one.Id, stop).ConfigureAwait(false);
    }

    /// <summary>What the host of a scope decided; a scope that is none of ours has no host.</summary>
    internal static CasePolicy PolicyOf(IReadScope scope) => (scope as ReadScope)?.Cases ?? new();
}
