namespace CustomerModel.Persistence;

/// <summary>Asks a store one thing in a session of its own.</summary>
internal static class OneSession
{
    public static async Task<TResult> AskAsync<TResult>(
        this IStore store,
        TenantId tenant,
        SessionPurpose purpose,
        Func<IStoreSession, Task<TResult>> ask,
        CancellationToken stop
    )
    {
        var session = await store.OpenAsync(tenant, purpose, stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await ask(session).ConfigureAwait(false);
        }
    }
}
