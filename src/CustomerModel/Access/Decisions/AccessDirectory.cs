using System.Collections.Frozen;

namespace CustomerModel.Access;

/// <summary>Who there is in a tenant and what they may do, as of one moment; answers without any store.</summary>
public sealed class AccessDirectory
{
    private static readonly FrozenSet<BusinessUnitId> Nowhere = FrozenSet<BusinessUnitId>.Empty;
    private readonly Dictionary<BusinessUnitId, BusinessUnit> _units;
    private readonly Dictionary<BusinessUnitId, FrozenSet<BusinessUnitId>> _below;
    private readonly Dictionary<UserId, SystemUser> _users;
    private readonly Dictionary<TeamId, Team> _teams;
    private readonly Dictionary<SecurityRoleId, SecurityRole> _roles;
    private readonly ILookup<UserId, Team> _teamsOf;
    private readonly ILookup<UserId, SystemUser> _reports;
    private readonly ILookup<BusinessUnitId, OwnerId> _ownersIn;

    /// <summary>What the records say together.</summary>
    public AccessDirectory(
        Organization? organization,
        IEnumerable<BusinessUnit> units,
        IEnumerable<SystemUser> users,
        IEnumerable<Team> teams,
        IEnumerable<SecurityRole> roles
    )
    {
        Organization = organization;
        _units = units.ToDictionary(unit => unit.Id);
        _users = users.ToDictionary(user => user.Id);
        _teams = teams.ToDictionary(team => team.Id);
        _roles = roles.ToDictionary(role => role.Id);
        _below = Below(_units.Values);
        _teamsOf = _teams
            .Values.SelectMany(team => team.Members.Select(member => (member.User, team)))
            .ToLookup(pair => pair.User, pair => pair.team);
        _reports = _users.Values.Where(user => user.Manager is not null).ToLookup(user => user.Manager!.Value);
        _ownersIn = _users
            .Values.Select(user => (Unit: user.BusinessUnit, Owner: (OwnerId)user.Id))
            .Concat(_teams.Values.Select(team => (Unit: team.BusinessUnit, Owner: (OwnerId)team.Id)))
            .ToLookup(pair => pair.Unit, pair => pair.Owner);
    }

    /// <summary>The settings of the tenant, if it made any.</summary>
    public Organization? Organization { get; }

    /// <summary>What a user holds, or <see langword="null"/> for one who may do nothing: unknown, disabled, or in a disabled business unit.</summary>
    public Standing? StandingOf(UserId user) =>
        _users.GetValueOrDefault(user) is { IsDisabled: false } known && IsOpen(known.BusinessUnit) ? new(this, known) : null;

    /// <summary>The business unit of the owner of a record, Dynamics' <c>owningbusinessunit</c>; <see langword="null"/> for an unknown one.</summary>
    public BusinessUnitId? UnitOf(OwnerId owner) =>
        owner.User is { } user ? _users.GetValueOrDefault(user)?.BusinessUnit
        : owner.Team is { } team ? _teams.GetValueOrDefault(team)?.BusinessUnit
        : null;

    /// <summary>Whether there is such a user or team, who is not disabled.</summary>
    public bool Knows(OwnerId principal) =>
        principal.User is { } user ? StandingOf(user) is not null : principal.Team is { } team && _teams.ContainsKey(team);

    /// <summary>Whether records of a kind can be shared with a user or team: one who may read some of them; members of an access team answer for themselves.</summary>
    public bool CanBeSharedWith(OwnerId principal, RecordType kind) =>
        CanOwn(principal, kind) || principal.Team is { } team && _teams.GetValueOrDefault(team)?.Kind == TeamType.Access;

    /// <summary>Whether a user or team can own records of a kind: a user, or an owner team by roles of its own, who may read some of them.</summary>
    public bool CanOwn(OwnerId owner, RecordType kind)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return owner.User is { } user
            ? StandingOf(user)?.ReachOf(kind, AccessRight.Read).IsNothing == false
            : owner.Team is { } team
                && _teams.GetValueOrDefault(team) is { Kind: TeamType.Owner } known
                && RolesOf(known.Roles).Any(role => role.DepthOf(kind.Name, AccessRight.Read) is not null);
    }

    /// <summary>The roles that a user or team has.</summary>
    public IEnumerable<SecurityRole> RolesOf(IReadOnlyList<HeldRole> held) =>
        held.Select(one => _roles.GetValueOrDefault(one.Role)).OfType<SecurityRole>();

    internal IEnumerable<Team> TeamsOf(UserId user) => _teamsOf[user];

    internal IEnumerable<SystemUser> ReportsOf(UserId manager) => _reports[manager];

    internal IEnumerable<OwnerId> OwnersIn(BusinessUnitId unit) => _ownersIn[unit];

    /// <summary>A unit and all below it.</summary>
    internal FrozenSet<BusinessUnitId> From(BusinessUnitId unit) => _below.GetValueOrDefault(unit, Nowhere);

    private bool IsOpen(BusinessUnitId unit) =>
        !_units.Values.Any(other => other.IsDisabled && _below[other.Id].Contains(unit)) && _units.ContainsKey(unit);

    private static Dictionary<BusinessUnitId, FrozenSet<BusinessUnitId>> Below(IReadOnlyCollection<BusinessUnit> units)
    {
        var children = units.Where(unit => unit.Parent is not null).ToLookup(unit => unit.Parent!.Value, unit => unit.Id);
        return units.ToDictionary(
            unit => unit.Id,
            unit =>
            {
                HashSet<BusinessUnitId> all = [unit.Id];
                var open = new Queue<BusinessUnitId>(all);
                while (open.TryDequeue(out var above))
                {
                    foreach (var child in children[above].Where(all.Add))
                    {
                        open.Enqueue(child);
                    }
                }

                return all.ToFrozenSet();
            }
        );
    }
}
