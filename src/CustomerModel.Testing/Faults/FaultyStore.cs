namespace CustomerModel.Testing;

/// <summary>A store that fails as networks and databases do, around any other; what it does beside failing is the other's.</summary>
/// <remarks>After a fault its session is lost as a dropped connection is: it answers nothing more and leaves nothing behind.</remarks>
/// <param name="inner">The store that keeps.</param>
/// <param name="plan">The fault of each step: <see cref="SeededFaults.Next"/>, or a plan of the test's own.</param>
public sealed class FaultyStore(IStore inner, Func<StoreStep, Fault> plan) : IStore
{
    /// <summary>What the caller gives up with at <see cref="Fault.Cancelled"/>; without it nobody gives up.</summary>
    public CancellationTokenSource? Caller { get; init; }

    /// <inheritdoc/>
    public Task MigrateAsync(CancellationToken stop = default) => inner.MigrateAsync(stop);

    /// <inheritdoc/>
    public Task CheckAsync(CancellationToken stop = default) => inner.CheckAsync(stop);

    /// <inheritdoc/>
    public async Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default)
    {
        var faults = new SessionFaults(plan, Caller);
        var session = await faults.RunAsync(StoreStep.Open, () => inner.OpenAsync(tenant, purpose, stop), stop).ConfigureAwait(false);
        return new FaultySession(session, faults);
    }
}
