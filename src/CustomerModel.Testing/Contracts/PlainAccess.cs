using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

/// <summary>Who may do what, said as plainly as it can be: by walking up and down each time.</summary>
internal sealed class PlainAccess(
    IReadOnlyList<SystemUser> users,
    IReadOnlyList<Team> teams,
    IReadOnlyList<SecurityRole> roles,
    IReadOnlyDictionary<BusinessUnitId, BusinessUnitId?> above,
    IReadOnlyDictionary<RecordRef, OwnerId> owner,
    IReadOnlyDictionary<RecordRef, RecordRef?> parent,
    IReadOnlyList<(RecordRef Record, OwnerId With, AccessRight Rights)> shares
)
{
    public bool May(UserId user, RecordRef record, AccessRight right)
    {
        var me = users.Single(one => one.Id == user);
        var held = Held(me).ToList();
        if (!held.Exists(one => one.Role.DepthOf(record.Type, right) is not null))
        {
            return false;
        }

        return held.Exists(one => one.Role.DepthOf(record.Type, right) is { } depth && Reaches(me, one.Team, depth, owner[record]))
            || Mine(me).Any(principal => IsShared(record, principal, right))
            || Below(me, 3)
                .Where(report => report.Level == 1 ? right is AccessRight.Read or AccessRight.Write : right == AccessRight.Read)
                .Any(report => Mine(report.User).Any(principal => owner[record] == principal || IsShared(record, principal, right)));
    }

    private IEnumerable<(SecurityRole Role, Team? Team)> Held(SystemUser user) =>
        user
            .Roles.Select(held => (Role(held), (Team?)null))
            .Concat(teams.Where(team => team.HasMember(user.Id)).SelectMany(team => team.Roles.Select(held => (Role(held), (Team?)team))));

    private SecurityRole Role(HeldRole held) => roles.Single(role => role.Id == held.Role);

    private IEnumerable<OwnerId> Mine(SystemUser user) =>
        teams.Where(team => team.HasMember(user.Id)).Select(team => (OwnerId)team.Id).Append(user.Id);

    private bool Reaches(SystemUser user, Team? team, PrivilegeDepth depth, OwnerId who)
    {
        var from = team?.BusinessUnit ?? user.BusinessUnit;
        var where = users
            .Where(one => who == one.Id)
            .Select(one => one.BusinessUnit)
            .Concat(teams.Where(one => who == one.Id).Select(one => one.BusinessUnit))
            .Single();
        return depth switch
        {
            PrivilegeDepth.Basic => team is null ? Mine(user).Contains(who) : who == team.Id,
            PrivilegeDepth.Local => where == from,
            PrivilegeDepth.Deep => IsWithin(where, from),
            _ => true,
        };
    }

    private bool IsWithin(BusinessUnitId? unit, BusinessUnitId top) => unit is { } one && (one == top || IsWithin(above[one], top));

    /// <summary>A record is shared when it is, when the one above is, or, to be read, when the one above belongs to somebody else.</summary>
    private bool IsShared(RecordRef record, OwnerId with, AccessRight right) =>
        shares.Any(share => share.Record == record && share.With == with && share.Rights.HasFlag(right))
        || parent[record] is { } top
            && (IsShared(top, with, right) || right == AccessRight.Read && owner[top] == with && owner[record] != with);

    private IEnumerable<(SystemUser User, int Level)> Below(SystemUser manager, int depth)
    {
        for (var (level, at) = (users.Where(user => user.Manager == manager.Id).ToList(), 1); at <= depth; at++)
        {
            foreach (var report in level.Where(report => IsWithin(report.BusinessUnit, manager.BusinessUnit)))
            {
                yield return (report, at);
            }

            level = [.. level.SelectMany(one => users.Where(user => user.Manager == one.Id))];
        }
    }
}
