using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Work in tenants that are not the caller's own: for the host alone, allowed by its policy, and written down in each tenant.</summary>
/// <remarks>
/// Each tenant is entered by itself, in transactions of its own, so nothing crosses from one to another but what the work carries.
/// The visit is committed to the tenant's audit before anything is read, and stays when the work fails.
/// </remarks>
/// <param name="store">Where visits are written down.</param>
/// <param name="clock">Stamps them.</param>
/// <param name="callers">Tells who is calling.</param>
/// <param name="policy">Decides who may go where.</param>
/// <param name="modelOf">The way in as a caller; his tenant is the one entered.</param>
public sealed class CrossTenants(
    IStore store,
    IClock clock,
    ICallerSource callers,
    ICrossTenantPolicy policy,
    Func<Caller, ICustomerModel> modelOf
)
{
    private const string Kind = "tenant";

    /// <summary>Does the same in each of the tenants, one after another.</summary>
    /// <param name="tenants">Where; all of them have to be allowed before the first is entered.</param>
    /// <param name="reason">Why, for the audit of each: a ticket, a job; not empty.</param>
    /// <param name="work">What; the model is the tenant's.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>A result for each tenant, in their order.</returns>
    /// <exception cref="RefusedException">Nobody is calling (<c>tenant.missing</c>), the policy refuses (<c>tenant.closed</c>), or the work was refused.</exception>
    /// <exception cref="StoreException">The store failed; what was done in tenants before stays.</exception>
    public async Task<IReadOnlyList<TResult>> RunAsync<TResult>(
        IReadOnlyCollection<TenantId> tenants,
        string reason,
        Func<TenantId, ICustomerModel, Task<TResult>> work,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(tenants);
        ArgumentException.ThrowIfNullOrWhiteSpace(reason);
        ArgumentNullException.ThrowIfNull(work);
        var caller = callers.Current ?? throw new RefusedException(TenantErrors.Missing);
        RefusedException.ThrowIfAny(tenants.Select(tenant => policy.WhyNot(caller, tenant, reason)).OfType<DomainError>());

        var results = new List<TResult>(tenants.Count);
        foreach (var tenant in tenants)
        {
            await EnterAsync(caller, tenant, reason, stop).ConfigureAwait(false);
            results.Add(await work(tenant, modelOf(caller with { Tenant = tenant })).ConfigureAwait(false));
        }

        return results;
    }

    /// <summary>Who came into a tenant from another one, newest first: for those who look after the tenant.</summary>
    /// <inheritdoc cref="IAuditSession.AuditAsync"/>
    public Task<List<AuditEntry>> VisitsAsync(TenantId tenant, int most = 50, long? before = null, CancellationToken stop = default) =>
        store.AskAsync(tenant, SessionPurpose.Read, session => session.AuditAsync(new(Kind, tenant.Value), most, before, stop), stop);

    private Task EnterAsync(Caller caller, TenantId tenant, string reason, CancellationToken stop)
    {
        AuditedField[] told = [new("reason", null, reason), new("from", null, ValueTexts.Write(caller.Tenant))];
        var visit = new AuditEntry(
            new(Kind, tenant.Value),
            Version: 0,
            ChangeKind.Visited,
            Microseconds.Floor(clock.GetCurrentInstant()),
            caller.User,
            caller.OnBehalfOf,
            Operation: null,
            told
        );
        return store.WriteAsync(tenant, session => session.AddAuditAsync([visit], stop), stop);
    }
}

/// <summary>Decides who may work in tenants that are not his own.</summary>
public interface ICrossTenantPolicy
{
    /// <summary>Why the caller may not go into a tenant, or <see langword="null"/>; <see cref="TenantErrors.Closed"/> says it.</summary>
    DomainError? WhyNot(Caller caller, TenantId tenant, string reason);
}
