namespace CustomerModel.Persistence;

/// <summary>Messages that no handler took: what somebody who looks after the host lists, tries again or lets go.</summary>
/// <remarks>Works for the tenant it is told, on whose account is the host's to decide.</remarks>
/// <param name="store">Where the messages wait.</param>
public sealed class ParkedMessages(IStore store)
{
    /// <summary>What is parked of a tenant, in the order of its commits.</summary>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<List<ParkedMessage>> ListAsync(TenantId tenant, int most = 100, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(most, 1);
        return store.AskAsync(tenant, SessionPurpose.Read, session => session.ParkedMessagesAsync(most, stop), stop);
    }

    /// <summary>Makes messages due again with all their attempts, and with them what waits behind them.</summary>
    /// <returns>How many of them were parked.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<int> RetryAsync(TenantId tenant, IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        store.AskAsync(tenant, SessionPurpose.Write, session => session.RetryAsync(messages, stop), stop);

    /// <summary>Lets messages go undelivered; what waits behind them goes on without them.</summary>
    /// <returns>How many of them were parked.</returns>
    /// <exception cref="StoreException">The store failed.</exception>
    public Task<int> DiscardAsync(TenantId tenant, IReadOnlyCollection<Guid> messages, CancellationToken stop = default) =>
        store.AskAsync(tenant, SessionPurpose.Write, session => session.DiscardAsync(messages, stop), stop);
}
