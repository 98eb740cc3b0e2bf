using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

/// <summary>Roles reach as far as they say, from where they are held; what a caller may not do is refused, and nothing has changed.</summary>
internal static class RoleContracts
{
    private const AccessRight Work = AccessRight.Create | AccessRight.Read | AccessRight.Write | AccessRight.Append | AccessRight.AppendTo;

    public static async Task A_role_reaches_as_far_as_its_depth(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var west = await staff.UnitAsync("West").ConfigureAwait(false);
        var coast = await staff.UnitAsync("Coast", west).ConfigureAwait(false);
        var everyone = await staff.RoleAsync(("account", Work, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (here, beside, below, above) = (
            await staff.UserAsync(west, everyone).ConfigureAwait(false),
            await staff.UserAsync(west, everyone).ConfigureAwait(false),
            await staff.UserAsync(coast, everyone).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, everyone).ConfigureAwait(false)
        );
        foreach (var (owner, name) in new[] { (here, "here"), (beside, "beside"), (below, "below"), (above, "above") })
        {
            await staff.As(owner).AddAsync(A.Account.Named(name).Build()).ConfigureAwait(false);
        }

        foreach (
            var (depth, seen) in new (PrivilegeDepth, string[])[]
            {
                (PrivilegeDepth.Basic, ["here"]),
                (PrivilegeDepth.Local, ["beside", "here"]),
                (PrivilegeDepth.Deep, ["below", "beside", "here"]),
                (PrivilegeDepth.Global, ["above", "below", "beside", "here"]),
            }
        )
        {
            var role = await staff.RoleAsync(("account", AccessRight.Read, depth)).ConfigureAwait(false);
            await staff.System.ChangeAsync(here, (user, now) => user.TakeRole(role, now)).ConfigureAwait(false);
            var names = await staff.As(here).ListAsync(Steps.Asking<Account>(query => query.OrderBy(a => a.Name))).ConfigureAwait(false);
            Expect.Sequence(seen, names.Select(account => account.Name), $"seen at {depth}");
        }
    }

    public static async Task Whoever_has_no_standing_sees_and_does_nothing(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var all = await staff.RoleAsync((SecurityRole.AnyKind, AccessRights.All, PrivilegeDepth.Global)).ConfigureAwait(false);
        var unit = await staff.UnitAsync("West").ConfigureAwait(false);
        var user = await staff.UserAsync(unit, all).ConfigureAwait(false);
        await staff.As(user).AddAsync(A.Account.Build()).ConfigureAwait(false);

        Expect.Same(0, (await staff.As(Staff.New<UserId>()).AllAsync<Account>().ConfigureAwait(false)).Count, "seen by a stranger");
        await staff.System.ChangeAsync(unit, (one, now) => one.Disable(now)).ConfigureAwait(false);
        Expect.Same(0, (await staff.As(user).AllAsync<Account>().ConfigureAwait(false)).Count, "seen from a disabled unit");
        await Expect.RefusedAsync("access.forbidden", () => staff.As(user).AddAsync(A.Account.Build())).ConfigureAwait(false);
        await staff.System.ChangeAsync(unit, (one, now) => one.Enable(now)).ConfigureAwait(false);
        Expect.Same(1, (await staff.As(user).AllAsync<Account>().ConfigureAwait(false)).Count, "seen again");
        await staff.System.ChangeAsync(user, (one, now) => one.Disable(now)).ConfigureAwait(false);
        Expect.Same(0, (await staff.As(user).AllAsync<Account>().ConfigureAwait(false)).Count, "seen by a disabled user");
    }

    public static async Task A_manager_works_with_reports_and_reads_those_below(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var west = await staff.UnitAsync("West").ConfigureAwait(false);
        var own = await staff.RoleAsync(("account", AccessRights.All, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (boss, lead, clerk) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(west, own).ConfigureAwait(false),
            await staff.UserAsync(west, own).ConfigureAwait(false)
        );
        await staff.System.ChangeAsync(lead, (user, _) => user.Set(SystemUserFields.Manager, boss)).ConfigureAwait(false);
        await staff.System.ChangeAsync(clerk, (user, _) => user.Set(SystemUserFields.Manager, lead)).ConfigureAwait(false);
        var settings = Organization.Create(ContractHost.Ours.Tenant);
        var (direct, below) = (Staff.Owned(A.Account.Build(), lead), Staff.Owned(A.Account.Build(), clerk));
        await staff.System.AddAsync(direct, below).ConfigureAwait(false);

        Expect.Same(0, (await staff.As(boss).AllAsync<Account>().ConfigureAwait(false)).Count, "seen without a hierarchy");
        await staff.System.ChangeAsync(settings.Id, (one, _) => one.Set(OrganizationFields.IsHierarchical, true)).ConfigureAwait(false);

        Expect.Same(2, (await staff.As(boss).AllAsync<Account>().ConfigureAwait(false)).Count, "seen by the manager");
        await staff.As(boss).ChangeAsync(direct.Id, (account, _) => account.Set(AccountFields.Name, "New")).ConfigureAwait(false);
        await Expect
            .RefusedAsync("access.forbidden", () => staff.As(boss).ChangeAsync(below.Id, (one, _) => one.Set(AccountFields.Name, "New")))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("access.forbidden", () => staff.As(boss).DeleteAsync(direct.Id)).ConfigureAwait(false);
        await staff.System.ChangeAsync(settings.Id, (one, _) => one.Set(OrganizationFields.HierarchyDepth, 1)).ConfigureAwait(false);
        Expect.Same(1, (await staff.As(boss).AllAsync<Account>().ConfigureAwait(false)).Count, "seen one level below");
    }

    public static async Task To_name_a_record_needs_a_right_on_both_sides(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var role = await staff
            .RoleAsync(("contact", Work, PrivilegeDepth.Basic), ("account", AccessRight.Read, PrivilegeDepth.Global))
            .ConfigureAwait(false);
        var user = await staff.UserAsync(staff.Root.Id, role).ConfigureAwait(false);
        var acme = A.Account.Build();
        await staff.System.AddAsync(acme).ConfigureAwait(false);
        var anna = A.Contact.Build();
        anna.Join(acme.Id, A.Now);

        var refusal = await Expect.RefusedAsync("access.forbidden", () => staff.As(user).AddAsync(anna)).ConfigureAwait(false);
        Expect.Sequence([acme.Ref], refusal.Errors.Select(error => error.Record!.Value), "records without the right");
        var receiving = await staff.RoleAsync(("account", AccessRight.AppendTo, PrivilegeDepth.Global)).ConfigureAwait(false);
        await staff.System.ChangeAsync(user, (one, now) => one.TakeRole(receiving, now)).ConfigureAwait(false);
        await staff.As(user).AddAsync(anna).ConfigureAwait(false);

        Expect.Same(user, (await staff.As(user).LoadAsync(anna.Id).ConfigureAwait(false)).Owner!.Value.User, "owner of what is made");
    }

    public static async Task Nobody_gives_more_than_he_holds(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var clerk = await staff
            .RoleAsync(
                ("systemuser", AccessRights.All, PrivilegeDepth.Global),
                ("team", AccessRights.All, PrivilegeDepth.Global),
                ("role", AccessRights.All, PrivilegeDepth.Global),
                ("businessunit", AccessRights.All, PrivilegeDepth.Global),
                ("account", AccessRight.Read, PrivilegeDepth.Local)
            )
            .ConfigureAwait(false);
        var more = await staff.RoleAsync(("account", AccessRight.Read, PrivilegeDepth.Deep)).ConfigureAwait(false);
        var user = await staff.UserAsync(staff.Root.Id, clerk).ConfigureAwait(false);
        var team = await staff.TeamAsync(TeamType.Owner, staff.Root.Id, [more]).ConfigureAwait(false);
        var model = staff.As(user);

        await Expect
            .RefusedAsync("access.beyond-own", () => model.ChangeAsync(user, (one, now) => one.TakeRole(more, now)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("access.beyond-own", () => model.ChangeAsync(team, (one, now) => one.Join(user, now)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "access.beyond-own",
                () => model.ChangeAsync(clerk, (role, now) => role.Grant("account", AccessRight.Write, PrivilegeDepth.Basic, now))
            )
            .ConfigureAwait(false);
        var (west, mighty) = (
            await staff.UnitAsync("West").ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, more).ConfigureAwait(false)
        );
        await Expect
            .RefusedAsync("access.beyond-own", () => model.ChangeAsync(mighty, (one, _) => one.Set(SystemUserFields.BusinessUnit, west)))
            .ConfigureAwait(false);
        await model
            .ChangeAsync(more, (role, now) => role.Grant("account", AccessRight.Read, PrivilegeDepth.Basic, now))
            .ConfigureAwait(false);

        await model.ChangeAsync(user, (one, now) => one.TakeRole(more, now)).ConfigureAwait(false);
        await model.ChangeAsync(team, (one, now) => one.Join(user, now)).ConfigureAwait(false);
    }

    public static async Task Nobody_stands_above_himself_and_one_unit_is_the_root(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var west = await staff.UnitAsync("West").ConfigureAwait(false);
        var coast = await staff.UnitAsync("Coast", west).ConfigureAwait(false);
        var (one, other) = (await staff.UserAsync(west).ConfigureAwait(false), await staff.UserAsync(west).ConfigureAwait(false));
        await staff.System.ChangeAsync(one, (user, _) => user.Set(SystemUserFields.Manager, other)).ConfigureAwait(false);

        await Expect
            .RefusedAsync("access.loop", () => staff.System.ChangeAsync(west, (unit, now) => unit.Move(coast, now)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("access.loop", () => staff.System.ChangeAsync(other, (user, _) => user.Set(SystemUserFields.Manager, one)))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "access.one-root",
                () => staff.System.AddAsync(BusinessUnit.Create(Staff.New<BusinessUnitId>(), "Two", null, A.Now))
            )
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("access.root-stays", () => staff.System.ChangeAsync(staff.Root.Id, (unit, now) => unit.Disable(now)))
            .ConfigureAwait(false);
    }

    public static async Task An_owner_may_read_what_he_owns(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var own = await staff.RoleAsync(("account", AccessRights.All, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (user, other) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id).ConfigureAwait(false)
        );
        var access = await staff.TeamAsync(TeamType.Access, staff.Root.Id, [], user).ConfigureAwait(false);
        var acme = A.Account.Build();
        await staff.As(user).AddAsync(acme).ConfigureAwait(false);

        foreach (var owner in new OwnerId[] { other, access, Staff.New<UserId>() })
        {
            await Expect
                .RefusedAsync("access.cannot-own", () => staff.As(user).ChangeAsync(acme.Id, (one, now) => one.Assign(owner, now)))
                .ConfigureAwait(false);
        }

        await staff.System.ChangeAsync(other, (one, now) => one.TakeRole(own, now)).ConfigureAwait(false);
        await staff.As(user).ChangeAsync(acme.Id, (one, now) => one.Assign(other, now)).ConfigureAwait(false);
        Expect.Same(null, await staff.As(user).FindAsync(acme.Id).ConfigureAwait(false), "found by the former owner");
        Expect.Same(acme.Id, (await staff.As(other).LoadAsync(acme.Id).ConfigureAwait(false)).Id, "found by the new owner");
    }
}
