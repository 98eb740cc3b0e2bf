using CustomerModel.Access;

namespace CustomerModel.Testing;

/// <summary>Who may do what with accounts, contacts and opportunities, said as plainly as it can be: by walking up and down each time.</summary>
/// <remarks>
/// It looks at users, teams, roles and units, at owners, at who stands under whom, and at the shares that somebody made; what is
/// inherited it finds by asking the records above. Hierarchies of managers are looked at three levels deep, as Dynamics ships them.
/// </remarks>
public sealed class PlainAccess
{
    private const int Levels = 3;
    private readonly IReadOnlyList<BusinessUnit> _units;
    private readonly IReadOnlyList<SystemUser> _users;
    private readonly IReadOnlyList<Team> _teams;
    private readonly IReadOnlyList<SecurityRole> _roles;
    private readonly IReadOnlyList<RecordShare> _shares;
    private readonly Dictionary<RecordRef, (OwnerId? Owner, RecordRef? Above)> _records;

    private PlainAccess(
        IReadOnlyList<BusinessUnit> units,
        IReadOnlyList<SystemUser> users,
        IReadOnlyList<Team> teams,
        IReadOnlyList<SecurityRole> roles,
        IReadOnlyList<RecordShare> shares,
        IEnumerable<Record> records
    )
    {
        (_units, _users, _teams, _roles, _shares) = (units, users, teams, roles, shares);
        _records = records.ToDictionary(record => record.Ref, record => (record.Owner, Above(record)));
    }

    /// <summary>The users there are.</summary>
    public IEnumerable<UserId> Users => _users.Select(user => user.Id);

    /// <summary>The records there are.</summary>
    public IEnumerable<RecordRef> Records => _records.Keys;

    /// <summary>Reads everything there is, in one scope.</summary>
    /// <param name="system">The model as the system itself sees it.</param>
    public static Task<PlainAccess> OfAsync(ICustomerModel system)
    {
        ArgumentNullException.ThrowIfNull(system);
        return system.ReadAsync(async read => new PlainAccess(
            await AllAsync<BusinessUnit>(read).ConfigureAwait(false),
            await AllAsync<SystemUser>(read).ConfigureAwait(false),
            await AllAsync<Team>(read).ConfigureAwait(false),
            await AllAsync<SecurityRole>(read).ConfigureAwait(false),
            [.. (await AllAsync<RecordShare>(read).ConfigureAwait(false)).Where(share => share.Origin != ShareOrigin.Inherited)],
            [
                .. await AllAsync<Account>(read).ConfigureAwait(false),
                .. await AllAsync<Contact>(read).ConfigureAwait(false),
                .. await AllAsync<Opportunity>(read).ConfigureAwait(false),
            ]
        ));
    }

    /// <summary>Whether a user has a right over a record.</summary>
    public bool May(UserId user, RecordRef record, AccessRight right)
    {
        var me = _users.Single(one => one.Id == user);
        var held = Held(me).ToList();
        var owner = _records[record].Owner;
        return held.Exists(one => one.Role.DepthOf(record.Type, right) is not null)
            && (
                held.Exists(one => one.Role.DepthOf(record.Type, right) is { } depth && Reaches(me, one.Team, depth, owner))
                || Mine(me).Any(principal => IsShared(record, principal, right))
                || Below(me)
                    .Where(report => report.Level == 1 ? right is AccessRight.Read or AccessRight.Write : right == AccessRight.Read)
                    .Any(report => Mine(report.User).Any(principal => owner == principal || IsShared(record, principal, right)))
            );
    }

    private static Task<List<TRecord>> AllAsync<TRecord>(IReadScope read)
        where TRecord : Record => read.ListAsync(new Specification<TRecord>());

    private static RecordRef? Above(Record record) =>
        record switch
        {
            Account { Parent: { } parent } => new("account", parent.Value),
            Contact { Parent: { } parent } => Of(parent),
            Opportunity { Customer: { } customer } => Of(customer),
            _ => null,
        };

    private static RecordRef Of(CustomerId customer) => new(customer.Account is null ? "contact" : "account", customer.Value);

    private IEnumerable<(SecurityRole Role, Team? Team)> Held(SystemUser user) =>
        user
            .Roles.Select(held => (Role(held), (Team?)null))
            .Concat(_teams.Where(team => team.HasMember(user.Id)).SelectMany(team => team.Roles.Select(held => (Role(held), (Team?)team))));

    private SecurityRole Role(HeldRole held) => _roles.Single(role => role.Id == held.Role);

    private IEnumerable<OwnerId> Mine(SystemUser user) =>
        _teams.Where(team => team.HasMember(user.Id)).Select(team => (OwnerId)team.Id).Append(user.Id);

    private bool Reaches(SystemUser user, Team? team, PrivilegeDepth depth, OwnerId? who)
    {
        if (depth == PrivilegeDepth.Global)
        {
            return true;
        }

        if (who is not { } owner)
        {
            return false;
        }

        var from = team?.BusinessUnit ?? user.BusinessUnit;
        var where = _users
            .Where(one => owner == one.Id)
            .Select(one => one.BusinessUnit)
            .Concat(_teams.Where(one => owner == one.Id).Select(one => one.BusinessUnit))
            .Single();
        return depth switch
        {
            PrivilegeDepth.Basic => team is null ? Mine(user).Contains(owner) : owner == team.Id,
            PrivilegeDepth.Local => where == from,
            _ => IsWithin(where, from),
        };
    }

    private bool IsWithin(BusinessUnitId? unit, BusinessUnitId top) =>
        unit is { } one && (one == top || IsWithin(_units.Single(other => other.Id == one).Parent, top));

    /// <summary>A record is shared when it is, when the one above is, or, to be read, when the one above belongs to somebody else.</summary>
    private bool IsShared(RecordRef record, OwnerId with, AccessRight right) =>
        _shares.Any(share => share.Shared == record && share.Principal == with && share.Rights.HasFlag(right))
        || _records[record].Above is { } above
            && (
                IsShared(above, with, right) || right == AccessRight.Read && _records[above].Owner == with && _records[record].Owner != with
            );

    private IEnumerable<(SystemUser User, int Level)> Below(SystemUser manager)
    {
        var level = _users.Where(user => user.Manager == manager.Id).ToList();
        for (var at = 1; at <= Levels; at++)
        {
            foreach (var report in level.Where(report => IsWithin(report.BusinessUnit, manager.BusinessUnit)))
            {
                yield return (report, at);
            }

            level = [.. level.SelectMany(one => _users.Where(user => user.Manager == one.Id))];
        }
    }
}
