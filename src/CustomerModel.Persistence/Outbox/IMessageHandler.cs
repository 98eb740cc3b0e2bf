namespace CustomerModel.Persistence;

/// <summary>Where facts go when they leave: a queue, a web hook, another module of the host.</summary>
public interface IMessageHandler
{
    /// <summary>Takes one message; returning says that it arrived, throwing that it has to come again.</summary>
    /// <remarks>
    /// A message comes at least once: with the same <see cref="OutboxMessage.Id"/> after a failure and after a crash between
    /// arrival and acknowledgement. Messages of one record come in the order of their commits.
    /// </remarks>
    /// <param name="tenant">Whose fact it is.</param>
    /// <param name="message">The fact.</param>
    /// <param name="stop">Must be heeded: it ends with the patience of the dispatcher, too.</param>
    Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop);
}

/// <summary>Tells which tenants there are, for work that nobody calls for. Each is worked for by itself, since a store shows no tenant another.</summary>
public interface ITenantSource
{
    /// <summary>The tenants to work for; asked anew before each round.</summary>
    Task<IReadOnlyCollection<TenantId>> TenantsAsync(CancellationToken stop = default);
}

/// <summary>Always the same tenants.</summary>
/// <param name="tenants">The tenants.</param>
public sealed class FixedTenants(params IReadOnlyCollection<TenantId> tenants) : ITenantSource
{
    /// <inheritdoc/>
    public Task<IReadOnlyCollection<TenantId>> TenantsAsync(CancellationToken stop = default) => Task.FromResult(tenants);
}
