using System.Collections.Concurrent;
using System.Collections.Frozen;

namespace CustomerModel.Access;

/// <summary>What one user holds: the union of roles, own and by teams, of what belongs to those who report to the user, and of shares; nothing is denied.</summary>
/// <remarks>
/// Privileges of a role reach from where they are held: a user's from the user's business unit, a team's from that of the team, and the
/// lowest depth over records of the user and of all the user's teams, or of the one team. A right that no role knows for a kind at any
/// depth is given by no share and by no report.
/// </remarks>
public sealed class Standing
{
    /// <summary>What managers may do with the records of those who report to them directly; of those below, they read.</summary>
    private const AccessRight OverReports = AccessRight.Read | AccessRight.Write | AccessRight.Append | AccessRight.AppendTo;

    private readonly AccessDirectory _directory;
    private readonly ConcurrentDictionary<(string Kind, AccessRight Right), Reach> _reaches = new();
    private readonly Held[] _held;
    private readonly (SystemUser Report, int Level)[] _reports;

    internal Standing(AccessDirectory directory, SystemUser user)
    {
        (_directory, User) = (directory, user.Id);
        Team[] teams = [.. directory.TeamsOf(user.Id)];
        Principals = PrincipalsOf(user.Id, teams);
        _held =
        [
            .. directory.RolesOf(user.Roles).Select(role => new Held(role, null, user.BusinessUnit, Principals)),
            .. teams.SelectMany(team =>
                directory.RolesOf(team.Roles).Select(role => new Held(role, team.Id, team.BusinessUnit, [(OwnerId)team.Id]))
            ),
        ];
        _reports = directory.Organization is { IsHierarchical: true } organization ? [.. Below(user, organization.HierarchyDepth)] : [];
    }

    /// <summary>Who it is.</summary>
    public UserId User { get; }

    /// <summary>The user and the user's teams: what belongs to them is the user's, and so is what is shared with them.</summary>
    public FrozenSet<OwnerId> Principals { get; }

    /// <summary>Everybody whose shares can count for the user: <see cref="Principals"/>, and those of everybody who reports to the user.</summary>
    public IEnumerable<OwnerId> Everybody =>
        Principals.Concat(_reports.SelectMany(one => PrincipalsOf(one.Report.Id, _directory.TeamsOf(one.Report.Id)))).Distinct();

    /// <summary>Over which records of a kind the user has a right, one alone.</summary>
    public Reach ReachOf(RecordType kind, AccessRight right)
    {
        ArgumentNullException.ThrowIfNull(kind);
        return _reaches.GetOrAdd((kind.Name, right), static (key, own) => own.Me.Make(own.kind, key.Right), (Me: this, kind));
    }

    /// <summary>Whether the user holds rights over a kind by roles of his own that reach as far as a depth, or by any role that reaches everywhere.</summary>
    public bool Holds(string kind, AccessRight rights, PrivilegeDepth depth) =>
        rights
            .Each()
            .All(right =>
                Array.Exists(
                    _held,
                    held => held.Role.DepthOf(kind, right) is { } own && (own == PrivilegeDepth.Global || held.Team is null && own >= depth)
                )
            );

    /// <summary>Every reason why the user has a right over a record.</summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="right">One right.</param>
    /// <param name="owner">To whom it belongs.</param>
    /// <param name="unit">For users and teams, where they stand.</param>
    /// <param name="shares">Its shares that give the right, each with the records above that it comes from, nearest first.</param>
    public IReadOnlyList<AccessReason> Why(
        RecordType kind,
        AccessRight right,
        OwnerId? owner,
        BusinessUnitId? unit,
        IEnumerable<(RecordShare Share, IReadOnlyList<RecordRef> From)> shares
    ) => ReachOf(kind, right).IsNothing ? [] : [.. Reasons(kind, right, owner, unit, shares)];

    private IEnumerable<AccessReason> Reasons(
        RecordType kind,
        AccessRight right,
        OwnerId? owner,
        BusinessUnitId? unit,
        IEnumerable<(RecordShare Share, IReadOnlyList<RecordRef> From)> shares
    )
    {
        foreach (var held in _held)
        {
            if (held.Role.DepthOf(kind.Name, right) is { } depth && Covers(ReachOf(kind.Ownership, held, depth), owner, unit))
            {
                yield return new AccessReason.ByRole(held.Role.Id, depth, held.Team, owner);
            }
        }

        if (owner is { } theirs && kind.Ownership == OwnershipType.UserOrTeam && ReportFor(right, theirs) is var (report, level))
        {
            yield return new AccessReason.ByReport(report, level, theirs);
        }

        foreach (var (share, from) in shares)
        {
            if (Principals.Contains(share.Principal))
            {
                yield return new AccessReason.ByShare(share.Principal, share.Origin, from);
            }
            else if (ReportFor(right, share.Principal) is var (user, below))
            {
                yield return new AccessReason.ByReport(user, below, share.Principal);
            }
        }
    }

    private static bool Covers(Reach reach, OwnerId? owner, BusinessUnitId? unit) =>
        reach.IsEverything || owner is { } one && reach.Owners.Contains(one) || unit is { } place && reach.Units.Contains(place);

    private (UserId Report, int Level)? ReportFor(AccessRight right, OwnerId principal)
    {
        foreach (var (report, level) in _reports)
        {
            if (IsOverReport(right, level) && PrincipalsOf(report.Id, _directory.TeamsOf(report.Id)).Contains(principal))
            {
                return (report.Id, level);
            }
        }

        return null;
    }

    private Reach Make(RecordType kind, AccessRight right)
    {
        Reach[] reaches =
        [
            .. _held
                .Select(held => (held, Depth: held.Role.DepthOf(kind.Name, right)))
                .Where(pair => pair.Depth is not null)
                .Select(pair => ReachOf(kind.Ownership, pair.held, pair.Depth!.Value)),
        ];
        if (reaches.Length == 0 || kind.Ownership == OwnershipType.Organization)
        {
            return Array.Exists(reaches, reach => reach.IsEverything) ? Reach.Everything : Reach.Nothing;
        }

        OwnerId[] ofReports =
        [
            .. _reports
                .Where(one => IsOverReport(right, one.Level))
                .SelectMany(one => PrincipalsOf(one.Report.Id, _directory.TeamsOf(one.Report.Id))),
        ];
        return Array.Exists(reaches, reach => reach.IsEverything)
            ? Reach.Everything
            : new()
            {
                Owners = reaches.SelectMany(reach => reach.Owners).Concat(ofReports).ToFrozenSet(),
                Units = reaches.SelectMany(reach => reach.Units).ToFrozenSet(),
                Principals = Principals.Concat(ofReports).ToFrozenSet(),
            };
    }

    private Reach ReachOf(OwnershipType ownership, Held held, PrivilegeDepth depth)
    {
        if (depth == PrivilegeDepth.Global)
        {
            return Reach.Everything;
        }

        if (ownership == OwnershipType.Organization)
        {
            return Reach.Nothing;
        }

        FrozenSet<BusinessUnitId> units = depth switch
        {
            PrivilegeDepth.Deep => _directory.From(held.Unit),
            PrivilegeDepth.Local => [held.Unit],
            _ => [],
        };
        return ownership == OwnershipType.BusinessUnit
            ? new() { Units = units }
            : new() { Owners = depth == PrivilegeDepth.Basic ? held.Basic : units.SelectMany(_directory.OwnersIn).ToFrozenSet() };
    }

    private static bool IsOverReport(AccessRight right, int level) => level == 1 ? OverReports.HasFlag(right) : right == AccessRight.Read;

    /// <summary>A manager sees those who report to him from his own business unit and those below it, as Dynamics says.</summary>
    private IEnumerable<(SystemUser Report, int Level)> Below(SystemUser manager, int depth)
    {
        var within = _directory.From(manager.BusinessUnit);
        HashSet<UserId> seen = [manager.Id];
        SystemUser[] level = [manager];
        for (var at = 1; at <= depth && level.Length > 0; at++)
        {
            level = [.. level.SelectMany(above => _directory.ReportsOf(above.Id)).Where(report => seen.Add(report.Id))];
            foreach (var report in level.Where(report => within.Contains(report.BusinessUnit)))
            {
                yield return (report, at);
            }
        }
    }

    private static FrozenSet<OwnerId> PrincipalsOf(UserId user, IEnumerable<Team> teams) =>
        teams.Select(team => (OwnerId)team.Id).Append(user).ToFrozenSet();

    /// <summary>A role, by whom it is held, and from where it reaches.</summary>
    private sealed record Held(SecurityRole Role, TeamId? Team, BusinessUnitId Unit, FrozenSet<OwnerId> Basic);
}
