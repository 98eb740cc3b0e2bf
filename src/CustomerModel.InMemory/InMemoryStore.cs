using System.Collections.Concurrent;

namespace CustomerModel.InMemory;

/// <summary>Keeps records in memory with the rules of a database; safe for many threads.</summary>
/// <param name="catalogue">Everything the host knows of its records.</param>
public sealed class InMemoryStore(RecordCatalogue catalogue) : IStore
{
    private readonly ConcurrentDictionary<TenantId, TenantSpace> _spaces = new();

    /// <summary>There is no schema, so there is nothing to bring up to date.</summary>
    public Task MigrateAsync(CancellationToken stop = default) => Task.CompletedTask;

    /// <summary>There is no schema, and nothing but this process can reach what is kept.</summary>
    public Task CheckAsync(CancellationToken stop = default) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task<IStoreSession> OpenAsync(TenantId tenant, SessionPurpose purpose, CancellationToken stop = default)
    {
        stop.ThrowIfCancellationRequested();
        var space = _spaces.GetOrAdd(tenant, static (_, known) => new(known), catalogue);
        return Task.FromResult<IStoreSession>(new InMemorySession(space, purpose == SessionPurpose.WriteSerializable));
    }
}
