using CustomerModel.Access;

namespace CustomerModel.Testing.Contracts;

/// <summary>Owners and shares go on to what stands below as the table of cascades says, looked at first and then done as a whole or not at all.</summary>
internal static class AccessCascadeContracts
{
    public static async Task Assigning_takes_closed_documents_and_sub_accounts_along(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other, acme) = (scene.Staff, scene.One, scene.Other, scene.Acme);
        var branch = A.Account.Named("Branch").Build();
        branch.SetParent(acme.Id, A.Now);
        var deal = Opportunity.Create(Staff.New<OpportunityId>(), "Chairs", scene.Anna.Id, Currency.Eur, A.Now);
        deal.Lose(A.Now);
        await staff.As(one).AddAsync(branch, deal).ConfigureAwait(false);
        var cascade = new AccessCascade(staff.As(one));

        var plan = await cascade.PlanAsync(staff.CallerOf(one), new AccessRequest.Assign(acme.Ref, other)).ConfigureAwait(false);

        var assigned = plan.Effects.OfType<AccessEffect.Assigned>().ToList();
        Expect.Same(acme.Ref, assigned[0].Record, "first of the plan");
        Expect.Same(
            true,
            new[] { acme.Ref, branch.Ref, scene.Anna.Ref, deal.Ref }.All(record => assigned.Exists(effect => effect.Record == record)),
            "whether all go along"
        );
        Expect.Same(one, (await staff.System.LoadAsync(acme.Id).ConfigureAwait(false)).Owner!.Value.User, "owner before");
        await cascade.ApplyAsync(plan).ConfigureAwait(false);
        Expect.Same(0, (await staff.As(one).AllAsync<Account>().ConfigureAwait(false)).Count, "accounts left to the former owner");
        foreach (var record in new[] { acme.Ref, branch.Ref, scene.Anna.Ref, deal.Ref })
        {
            var found = await staff
                .System.ReadAsync(read => KindReads.GetAsync(staff.Host.Catalogue, read, record, default))
                .ConfigureAwait(false);
            Expect.Same(other, found.Owner!.Value.User, "owner");
        }
    }

    public static async Task Whatever_one_may_not_assign_keeps_all_with_its_owner(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other) = (scene.Staff, scene.One, scene.Other);
        var theirs = A.Contact.Build();
        theirs.Join(scene.Acme.Id, A.Now);
        await staff.System.AddAsync(Staff.Owned(theirs, other)).ConfigureAwait(false);
        var cascade = new AccessCascade(staff.As(one));

        var plan = await cascade
            .PlanAsync(staff.CallerOf(one), new AccessRequest.Assign(scene.Acme.Ref, staff.OwningTeam))
            .ConfigureAwait(false);

        Expect.Sequence(["access.forbidden"], plan.Broken.Select(error => error.Code), "refused");
        Expect.Sequence([theirs.Ref], plan.Broken.Select(error => error.Record!.Value), "in the way");
        await Expect.RefusedAsync("access.forbidden", () => cascade.ApplyAsync(plan)).ConfigureAwait(false);
        Expect.Same(one, (await staff.System.LoadAsync(scene.Acme.Id).ConfigureAwait(false)).Owner!.Value.User, "owner");
    }

    public static async Task A_plan_to_share_tells_what_is_inherited_and_unsharing_takes_it_back(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other, acme, anna) = (scene.Staff, scene.One, scene.Other, scene.Acme, scene.Anna);
        var (cascade, caller) = (new AccessCascade(staff.As(one)), staff.CallerOf(one));

        var plan = await cascade
            .PlanAsync(caller, new AccessRequest.Share(acme.Ref, other, AccessRight.Read | AccessRight.Write))
            .ConfigureAwait(false);

        Expect.Same(
            $"""
            share {acme.Ref} with {(OwnerId)other}: Read, Write
              share {acme.Ref} with {(OwnerId)other}: Read, Write
              share {anna.Ref} with {(OwnerId)other}: Read, Write, inherited from {acme.Ref}
            """.ReplaceLineEndings("\n"),
            plan.ToString(),
            "plan"
        );
        await cascade.ApplyAsync(plan).ConfigureAwait(false);
        await cascade
            .ApplyAsync(await cascade.PlanAsync(caller, new AccessRequest.Share(acme.Ref, other, AccessRight.Read)).ConfigureAwait(false))
            .ConfigureAwait(false);
        Expect.Same(false, await staff.MayAsync(other, anna.Ref, AccessRight.Write).ConfigureAwait(false), "written with fewer rights");
        Expect.Same(true, await staff.MayAsync(other, anna.Ref, AccessRight.Read).ConfigureAwait(false), "read with fewer rights");
        await cascade
            .ApplyAsync(await cascade.PlanAsync(caller, new AccessRequest.Unshare(acme.Ref, other)).ConfigureAwait(false))
            .ConfigureAwait(false);
        Expect.Same(0, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares left");
        await Expect
            .RefusedAsync("share.not-shared", () => cascade.PlanAsync(caller, new AccessRequest.Unshare(acme.Ref, other)))
            .ConfigureAwait(false);
    }

    public static async Task Whoever_owns_the_record_above_reads_what_comes_under_it(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other) = (scene.Staff, scene.One, scene.Other);
        var (theirs, deal) = (
            A.Contact.Build(),
            Opportunity.Create(Staff.New<OpportunityId>(), "Chairs", scene.Anna.Id, Currency.Eur, A.Now)
        );
        deal.Set(OpportunityFields.Customer, theirs.Id);
        await staff.System.AddAsync(Staff.Owned(theirs, other), Staff.Owned(deal, other)).ConfigureAwait(false);
        var cascade = new AccessCascade(staff.System);
        var caller = new Caller(ContractHost.Ours.Tenant);

        var plan = await cascade
            .PlanAsync(caller, new AccessRequest.Reparent(theirs.Ref, "parentcustomerid", scene.Acme.Ref))
            .ConfigureAwait(false);
        await cascade.ApplyAsync(plan).ConfigureAwait(false);

        Expect.Same(true, plan.Effects[0] is AccessEffect.Reparented, "first of the plan");
        Expect.Same(true, await staff.MayAsync(one, deal.Ref, AccessRight.Read).ConfigureAwait(false), "read by the owner of the account");
        Expect.Same(
            false,
            await staff.MayAsync(one, deal.Ref, AccessRight.Write).ConfigureAwait(false),
            "written by the owner of the account"
        );
        Expect.Same(other, (await staff.System.LoadAsync(theirs.Id).ConfigureAwait(false)).Owner!.Value.User, "owner of the contact");
        await Expect
            .RefusedAsync(
                "cascade.not-parental",
                () => cascade.PlanAsync(caller, new AccessRequest.Reparent(theirs.Ref, "originatingleadid", theirs.Ref))
            )
            .ConfigureAwait(false);
        await cascade
            .ApplyAsync(
                await cascade.PlanAsync(caller, new AccessRequest.Reparent(theirs.Ref, "parentcustomerid", null)).ConfigureAwait(false)
            )
            .ConfigureAwait(false);
        Expect.Same(false, await staff.MayAsync(one, deal.Ref, AccessRight.Read).ConfigureAwait(false), "read when the contact left");
    }

    public static async Task A_plan_of_shares_that_is_outdated_is_refused(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other) = (scene.Staff, scene.One, scene.Other);
        var cascade = new AccessCascade(staff.As(one));
        var plan = await cascade
            .PlanAsync(staff.CallerOf(one), new AccessRequest.Share(scene.Acme.Ref, other, AccessRight.Read))
            .ConfigureAwait(false);
        await staff.As(one).ChangeAsync(scene.Anna.Id, (contact, now) => contact.Leave(now)).ConfigureAwait(false);

        await Expect.RefusedAsync("cascade.plan-outdated", () => cascade.ApplyAsync(plan)).ConfigureAwait(false);

        Expect.Same(0, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares");
    }

    public static async Task What_is_deleted_is_shared_no_longer(StoreContractContext context)
    {
        var scene = await SceneAsync(context).ConfigureAwait(false);
        var (staff, one, other) = (scene.Staff, scene.One, scene.Other);
        await staff
            .As(one)
            .AddAsync(RecordShare.Create(Staff.New<RecordShareId>(), scene.Acme.Ref, other, AccessRight.Read, A.Now))
            .ConfigureAwait(false);
        Expect.Same(2, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares");
        var deletion = new CascadeDeletion(staff.As(one));

        await deletion.ApplyAsync(await deletion.PlanAsync(scene.Acme.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        Expect.Same(0, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares left");
    }

    private static async Task<Scene> SceneAsync(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var role = await staff.RoleAsync((SecurityRole.AnyKind, AccessRights.All, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (one, other) = (
            await staff.UserAsync(staff.Root.Id, role).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, role).ConfigureAwait(false)
        );
        staff.OwningTeam = await staff.TeamAsync(TeamType.Owner, staff.Root.Id, [role], other).ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        await staff.As(one).AddAsync(acme, anna).ConfigureAwait(false);
        return new(staff, one, other, acme, anna);
    }

    private sealed record Scene(Staff Staff, UserId One, UserId Other, Account Acme, Contact Anna);
}
