namespace CustomerModel.Service;

/// <summary>Opens cases with what holds for their customers by default.</summary>
public static class CaseOpening
{
    /// <summary>Takes in a new case: under the default entitlement of its customer, if it is under nothing yet and that fits, and with a service level.</summary>
    /// <remarks>
    /// The service level is that of the entitlement, else the one that is the default, and only where it is active. A default entitlement that
    /// does not fit, or has nothing left, is passed over; one that the case names is asked at commit.
    /// </remarks>
    /// <param name="work">The unit of work.</param>
    /// <param name="opened">The case; not added yet.</param>
    /// <param name="stop">Gives up.</param>
    public static async Task OpenAsync(this IUnitOfWork work, Case opened, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(opened);
        var bound = CaseHandling.PolicyOf(work).EntitlementBound;
        if (opened is { Contract: null, Entitlement: null, Customer: { } customer })
        {
            var agreed = await work.ListAsync(new DefaultEntitlements(customer), stop).ConfigureAwait(false);
            if (agreed.Find(one => opened.WhyNotUnder(one, work.Now, bound) is null) is { } fitting)
            {
                opened.Set(CaseFields.Entitlement, fitting.Id);
            }
        }

        if (opened.Sla is null && await SlaForAsync(work, opened, stop).ConfigureAwait(false) is { } sla)
        {
            opened.Apply(sla, work.Now);
        }

        work.Add(opened);
    }

    private static async Task<Sla?> SlaForAsync(IUnitOfWork work, Case opened, CancellationToken stop)
    {
        var agreed = opened.Entitlement is { } id ? await work.FindAsync(id, stop).ConfigureAwait(false) : null;
        var own = agreed?.Sla is { } named ? await work.FindAsync(named, stop).ConfigureAwait(false) : null;
        return own is { State: SlaState.Active }
            ? own
            : (await work.ListAsync(new DefaultSlas(), stop).ConfigureAwait(false)).FirstOrDefault();
    }
}
