using CustomerModel.Access;
using CustomerModel.Storage;

namespace CustomerModel.Persistence;

/// <summary>What holds for every caller where roles decide: who can own and have shared, and what follows from a change.</summary>
internal sealed class RoleKeeping(
    RecordCatalogue catalogue,
    ParentalReferences parental,
    AccessDirectory directory,
    Caller caller,
    IStoreSession session
)
{
    /// <summary>Brings into a unit what follows from its changes.</summary>
    public async Task PrepareAsync(UnitOfWork unit, CancellationToken stop)
    {
        foreach (var tracked in unit.All.Where(tracked => !tracked.IsRemoved).ToArray())
        {
            GiveOwner(tracked);
            await ShareWithFormerOwnerAsync(unit, tracked, stop).ConfigureAwait(false);
        }

        await new SharePropagation(catalogue, parental, unit, session).RunAsync(stop).ConfigureAwait(false);
        if (unit.All.Any(tracked => IsRemembered(tracked.Record) && unit.IsChanged(tracked)))
        {
            await TouchAsync(unit, stop).ConfigureAwait(false);
        }
    }

    /// <summary>Nobody took a right away, shared or moved meanwhile what the unit relied on.</summary>
    /// <param name="writes">What the unit writes.</param>
    /// <param name="leanedOn">Shares without which it could not.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="StoreException">Somebody did (<c>store.concurrency-conflict</c>).</exception>
    public async Task VerifyAsync(IReadOnlyList<Write> writes, IReadOnlyCollection<RecordShare> leanedOn, CancellationToken stop)
    {
        var own = writes.Select(write => write.Change.Ref).ToHashSet();
        RecordRef organization = new("organization", caller.Tenant.Value);
        if (!own.Contains(organization))
        {
            var now = await session.FindAsync<Organization>(organization.Id, stop).ConfigureAwait(false);
            Demand((now?.Version ?? 0) == (directory.Organization?.Version ?? 0), organization);
        }

        RecordShare[] others = [.. leanedOn.Where(share => !own.Contains(share.Ref)).DistinctBy(share => share.Id)];
        var still =
            others.Length == 0
                ? []
                : await session.FindManyAsync<RecordShare>([.. others.Select(share => share.Id.Value)], stop).ConfigureAwait(false);
        foreach (var share in others)
        {
            Demand(still.Exists(one => one.Id == share.Id && one.Version == share.Version), share.Ref);
        }

        await new ShareCheck(catalogue, parental, session).DemandAsync(writes, stop).ConfigureAwait(false);

        static void Demand(bool isSo, RecordRef record)
        {
            if (!isSo)
            {
                throw new StoreException(StoreErrors.ConcurrencyConflict(record, null), isTransient: true);
            }
        }
    }

    /// <summary>Owners and principals that are none, and shares that nobody makes by hand.</summary>
    public IEnumerable<DomainError> Misplaced(IEnumerable<Write> writes)
    {
        foreach (var change in writes.Where(write => !write.Tracked.IsDerived).Select(write => write.Change))
        {
            if (change is RecordChange<RecordShare> share)
            {
                if (WhyNotShare(share) is { } reason)
                {
                    yield return reason;
                }
            }
            else if (change.After is { Owner: { } owner } after && owner != change.Before?.Owner)
            {
                if (change.Type.Ownership != OwnershipType.UserOrTeam)
                {
                    yield return AccessErrors.NotAssignable with
                    {
                        Record = change.Ref,
                    };
                }
                else if (!directory.CanOwn(owner, change.Type))
                {
                    yield return AccessErrors.CannotOwn(owner) with
                    {
                        Record = after.Ref,
                    };
                }
            }
        }
    }

    /// <summary>Roles, memberships and privileges that a user gives without holding what they contain.</summary>
    public IEnumerable<DomainError> BeyondOwn(IEnumerable<Write> writes, Standing? standing) =>
        from change in writes.Where(write => !write.Tracked.IsDerived).Select(write => write.Change)
        from privilege in Given(change)
        where standing?.Holds(privilege.Kind, privilege.Rights, privilege.Depth) != true
        select AccessErrors.BeyondOwn(privilege.Kind, privilege.Rights, privilege.Depth) with
        {
            Record = change.Ref,
        };

    /// <summary>The records above from which a share comes, nearest first.</summary>
    public async Task<IReadOnlyList<RecordRef>> ChainAsync(RecordShare share, CancellationToken stop)
    {
        var chain = new List<RecordRef>();
        for (var at = share; at?.Source is { } source && !chain.Contains(source); )
        {
            chain.Add(source);
            var above = await Shares.OfAsync(session, [source], [share.Principal], stop).ConfigureAwait(false);
            at = above.OrderBy(one => one.Origin == ShareOrigin.Inherited).FirstOrDefault(one => one.Rights.HasFlag(share.Rights));
        }

        return chain;
    }

    private void GiveOwner(Tracked tracked)
    {
        if (
            tracked is { Original: null, Record: { Version: 0, Owner: null } made }
            && caller.User is { } user
            && catalogue.Of(made.GetType()).Type.Ownership == OwnershipType.UserOrTeam
        )
        {
            RecordStorage.Originate(made, user);
        }
    }

    private async Task ShareWithFormerOwnerAsync(UnitOfWork unit, Tracked tracked, CancellationToken stop)
    {
        if (
            directory.Organization is not { SharesWithFormerOwner: true }
            || tracked.Original?.Owner is not { } former
            || former == tracked.Record.Owner
            || !directory.Knows(former)
        )
        {
            return;
        }

        var known = await Shares.OfAsync(session, [tracked.Record.Ref], [former], stop).ConfigureAwait(false);
        if (!known.Exists(share => share.Origin == ShareOrigin.FormerOwner))
        {
            unit.AddDerived(AccessStorage.Keep(unit.NewId<RecordShareId>(), tracked.Record.Ref, former));
        }
    }

    private async Task TouchAsync(UnitOfWork unit, CancellationToken stop)
    {
        var id = caller.Tenant.Value;
        var organization =
            unit.Find(new("organization", id))?.Record as Organization
            ?? await session.FindAsync<Organization>(id, stop).ConfigureAwait(false);
        if (organization is null)
        {
            organization = Organization.Create(caller.Tenant);
            unit.AddDerived(organization);
        }

        AccessStorage.Touch((Organization)unit.Keep(organization).Record);
    }

    private static bool IsRemembered(Record record) => record is SystemUser or Team or SecurityRole or BusinessUnit;

    private DomainError? WhyNotShare(RecordChange<RecordShare> change)
    {
        var share = (change.After ?? change.Before)!;
        return share.Origin == ShareOrigin.Inherited ? ShareErrors.Inherited(share.Shared)
            : change.After is null ? null
            : catalogue.Find(share.Kind)?.Type is not { Ownership: OwnershipType.UserOrTeam } kind
                ? AccessErrors.NotAssignable with
                {
                    Record = share.Shared,
                }
            : !directory.Knows(share.Principal) ? ShareErrors.UnknownPrincipal(share.Shared, share.Principal)
            : !directory.CanBeSharedWith(share.Principal, kind) ? ShareErrors.PrincipalCannotRead(share.Shared, share.Principal)
            : null;
    }

    /// <summary>The privileges that somebody has through a change who did not have them by the same role or team, or from the same business unit, before.</summary>
    private IEnumerable<RolePrivilege> Given(RecordChange change) =>
        change switch
        {
            RecordChange<SecurityRole> { After: { } role } => role.Privileges.Except(
                (change.Before as SecurityRole)?.Privileges ?? [],
                Alike
            ),
            RecordChange<SystemUser> { After: { } user } => Given(
                user.Roles,
                change.Touches(SystemUserFields.BusinessUnit) ? null : (change.Before as SystemUser)?.Roles
            ),
            RecordChange<Team> { After: { } team } => Given(
                team.Roles,
                change.Touches(TeamFields.BusinessUnit) || HasNewMember(team, change.Before as Team) ? null : (change.Before as Team)?.Roles
            ),
            _ => [],
        };

    private IEnumerable<RolePrivilege> Given(IReadOnlyList<HeldRole> now, IReadOnlyList<HeldRole>? before) =>
        directory.RolesOf([.. now.Where(held => before?.Any(old => old.Role == held.Role) != true)]).SelectMany(role => role.Privileges);

    private static bool HasNewMember(Team team, Team? before) =>
        before is not null && team.Members.Any(member => !before.HasMember(member.User));

    private static readonly IEqualityComparer<RolePrivilege> Alike = EqualityComparer<RolePrivilege>.Create(
        (left, right) => (left!.Kind, left.Rights, left.Depth) == (right!.Kind, right.Rights, right.Depth),
        privilege => (privilege.Kind, privilege.Rights, privilege.Depth).GetHashCode()
    );
}
