using CustomerModel.Access;
using CustomerModel.Customers;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Access;

/// <summary>Privileges add up: what a role holds is what was granted last, and no role takes anything away.</summary>
public sealed class StandingProperties
{
    private static readonly ZonedDateTime Now = Instant.FromUtc(2026, 3, 1, 12, 0).InUtc();
    private static readonly string[] Kinds = ["account", "contact", SecurityRole.AnyKind];
    private static readonly AccessRight[] Asked = [AccessRight.Read, AccessRight.Write, AccessRight.Share];

    private static Gen<Granting> OneGranting =>
        from kind in Gen.Elements(Kinds)
        from rights in Gen.Choose(1, 7)
        from depth in Gen.Choose(-1, 3)
        select new Granting(
            kind,
            Asked.Where((_, at) => (rights >> at) % 2 == 1).Aggregate((all, one) => all | one),
            depth < 0 ? null : (PrivilegeDepth)depth
        );

    [Fact]
    public void A_role_holds_each_right_as_far_as_it_was_granted_last() =>
        Law.ForAll(
            OneGranting.ArrayOf().ToArbitrary(),
            steps =>
            {
                var (role, plain) = (RoleOf(steps), new Dictionary<(string, AccessRight), PrivilegeDepth>());
                foreach (var (kind, rights, depth) in steps)
                {
                    foreach (var right in rights.Each())
                    {
                        if (depth is { } far)
                        {
                            plain[(kind, right)] = far;
                        }
                        else
                        {
                            plain.Remove((kind, right));
                        }
                    }
                }

                foreach (var (kind, right) in Kinds.SelectMany(kind => Asked.Select(right => (kind, right))))
                {
                    PrivilegeDepth?[] own = [Depth(kind), Depth(SecurityRole.AnyKind)];
                    role.DepthOf(kind, right).ShouldBe(own.Max());

                    PrivilegeDepth? Depth(string name) => plain.TryGetValue((name, right), out var depth) ? depth : null;
                }

                var stated = role.Privileges.SelectMany(one => one.Rights.Each().Select(right => (one.Kind, right))).ToList();
                stated.ShouldBeUnique();
                return true;
            }
        );

    [Fact]
    public void Another_role_takes_no_record_away() =>
        Law.ForAll(
            OneGranting.ArrayOf().Two().ToArbitrary(),
            pair =>
            {
                var (one, other) = (RoleOf(pair.Item1), RoleOf(pair.Item2));
                var unit = BusinessUnit.Create(EntityId.New<BusinessUnitId>(Now.ToInstant()), "All", null, Now);
                var user = SystemUser.Create(EntityId.New<UserId>(Now.ToInstant()), "Anna", unit.Id, Now);
                user.TakeRole(one.Id, Now);
                var before = new AccessDirectory(null, [unit], [user], [], [one, other]).StandingOf(user.Id)!;
                var both = SystemUser.Create(user.Id, "Anna", unit.Id, Now);
                both.TakeRole(one.Id, Now);
                both.TakeRole(other.Id, Now);
                var after = new AccessDirectory(null, [unit], [both], [], [one, other]).StandingOf(user.Id)!;
                foreach (var right in Asked)
                {
                    var (less, more) = (before.ReachOf(Account.Type, right), after.ReachOf(Account.Type, right));
                    (more.IsEverything || !less.IsEverything && less.Owners.IsSubsetOf(more.Owners)).ShouldBeTrue();
                }

                return true;
            }
        );

    private static SecurityRole RoleOf(IEnumerable<Granting> steps)
    {
        var role = SecurityRole.Create(EntityId.New<SecurityRoleId>(Now.ToInstant()), "Role", Now);
        foreach (var (kind, rights, depth) in steps)
        {
            if (depth is { } far)
            {
                role.Grant(kind, rights, far, Now);
            }
            else
            {
                role.Revoke(kind, rights, Now);
            }
        }

        return role;
    }

    private sealed record Granting(string Kind, AccessRight Rights, PrivilegeDepth? Depth);
}
