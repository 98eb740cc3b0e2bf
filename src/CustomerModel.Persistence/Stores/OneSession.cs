namespace CustomerModel.Persistence;

/// <summary>Asks or tells a store one thing in a session of its own.</summary>
public static class OneSession
{
    /// <summary>Asks.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public static async Task<TResult> AskAsync<TResult>(
        this IStore store,
        TenantId tenant,
        SessionPurpose purpose,
        Func<IStoreSession, Task<TResult>> ask,
        CancellationToken stop
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(ask);
        var session = await store.OpenAsync(tenant, purpose, stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await ask(session).ConfigureAwait(false);
        }
    }

    /// <summary>Writes and commits, without messages.</summary>
    /// <exception cref="StoreException">The store failed; nothing is written unless the code is <c>store.commit-unknown</c>.</exception>
    public static async Task WriteAsync(
        this IStore store,
        TenantId tenant,
        Func<IStoreSession, Task> write,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(store);
        ArgumentNullException.ThrowIfNull(write);
        var session = await store.OpenAsync(tenant, SessionPurpose.Write, stop).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            await write(session).ConfigureAwait(false);
            await session.CommitAsync([], operation: null, stop).ConfigureAwait(false);
        }
    }
}
