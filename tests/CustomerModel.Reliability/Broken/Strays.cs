namespace CustomerModel.Reliability.Broken;

/// <summary>Opens now and then the session of somebody else.</summary>
internal sealed class Strays(IStore inner, TenantId other, Func<bool> doesStray) : IStore
{
    public Task MigrateAsync(CancellationToken stop = default) => inner.MigrateAsync(stop);

    public Task CheckAsync(CancellationToken stop = default) => inner.CheckAsync(stop);

    public Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default) =>
        inner.OpenAsync(doesStray() ? other : tenant, purpose, stop);
}
