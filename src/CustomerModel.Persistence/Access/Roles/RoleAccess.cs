using System.Collections.Concurrent;
using CustomerModel.Access;
using CustomerModel.Persistence;

namespace CustomerModel;

/// <summary>Users, teams, roles, business units and shares decide, as Dynamics documents them; the system itself, who is no user, may do everything.</summary>
/// <remarks>
/// What the records of access say is kept in memory for each tenant until the version of its <see cref="Organization"/> shows that it
/// is old, which every scope looks up first: a right that is taken away is gone with the commit that takes it.
/// </remarks>
/// <param name="catalogue">Everything the host knows of its records, those of <see cref="CatalogueBuilder.AddAccess"/> among it.</param>
/// <param name="table">Along which references shares are inherited; <see cref="CascadeTable.Default"/> when left out.</param>
public sealed class RoleAccess(RecordCatalogue catalogue, CascadeTable? table = null) : IAccessPolicy
{
    private readonly ParentalReferences _parental = new(catalogue, table ?? CascadeTable.Default);
    private readonly ConcurrentDictionary<TenantId, (long Version, AccessDirectory Directory)> _known = new();

    /// <inheritdoc/>
    public async ValueTask<IAccess> OpenAsync(Caller caller, IStoreSession session, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(caller);
        ArgumentNullException.ThrowIfNull(session);
        var directory = await DirectoryAsync(caller.Tenant, session, stop).ConfigureAwait(false);
        var keeping = new RoleKeeping(catalogue, _parental, directory, caller, session);
        return caller.User is { } user
            ? new RoleLimits(catalogue, directory.StandingOf(user), user, session, keeping)
            : new RoleFreedom(keeping);
    }

    private async Task<AccessDirectory> DirectoryAsync(TenantId tenant, IStoreSession session, CancellationToken stop)
    {
        var organization = await session.FindAsync<Organization>(tenant.Value, stop).ConfigureAwait(false);
        var version = organization?.Version ?? 0;
        if (_known.TryGetValue(tenant, out var known) && known.Version == version)
        {
            return known.Directory;
        }

        // What is read after the version is as new as it, or newer; then the next scope reads it again.
        var directory = new AccessDirectory(
            organization,
            await session.ListAsync(new EveryRecord<BusinessUnit>(), stop).ConfigureAwait(false),
            await session.ListAsync(new EveryRecord<SystemUser>(), stop).ConfigureAwait(false),
            await session.ListAsync(new EveryRecord<Team>(), stop).ConfigureAwait(false),
            await session.ListAsync(new EveryRecord<SecurityRole>(), stop).ConfigureAwait(false)
        );
        if (version > 0)
        {
            _known[tenant] = (version, directory);
        }

        return directory;
    }
}
