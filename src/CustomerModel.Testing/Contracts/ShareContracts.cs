using CustomerModel.Access;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Shares are inherited by what stands below and go when they go, and point, query and a plain model always say the same.</summary>
internal static class ShareContracts
{
    public static async Task A_share_is_explained_by_the_record_it_comes_from(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var own = await staff.RoleAsync((SecurityRole.AnyKind, AccessRights.All, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (one, other) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false)
        );
        var team = await staff.TeamAsync(TeamType.Access, staff.Root.Id, [], other).ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        var deal = Opportunity.Create(Staff.New<OpportunityId>(), "Chairs", anna.Id, Currency.Eur, A.Now);
        await staff.As(one).AddAsync(acme, anna, deal).ConfigureAwait(false);
        await staff
            .As(one)
            .AddAsync(RecordShare.Create(Staff.New<RecordShareId>(), acme.Ref, team, AccessRight.Read | AccessRight.Write, A.Now))
            .ConfigureAwait(false);

        var answer = await staff.As(one).ReadAsync(read => read.WhyAsync(deal.Ref, AccessRight.Write, other)).ConfigureAwait(false);

        Expect.Same(
            $"""
            Write {deal.Ref}: yes
              shared with {(OwnerId)team}, inherited from {anna.Ref}, inherited from {acme.Ref}
            """.ReplaceLineEndings("\n"),
            answer.ToString(),
            "answer"
        );
        await staff
            .As(other)
            .ChangeAsync(deal.Id, (opportunity, _) => opportunity.Set(OpportunityFields.Name, "Tables"))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("access.forbidden", () => staff.As(other).DeleteAsync(deal.Id)).ConfigureAwait(false);
        await staff.As(one).ChangeAsync(anna.Id, (contact, now) => contact.Leave(now)).ConfigureAwait(false);
        Expect.Same(null, await staff.As(other).FindAsync(deal.Id).ConfigureAwait(false), "found when the contact left");
        Expect.Same(acme.Id, (await staff.As(other).LoadAsync(acme.Id).ConfigureAwait(false)).Id, "the account");
    }

    public static async Task What_cannot_be_shared_is_refused(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var own = await staff
            .RoleAsync(("account", AccessRight.Create | AccessRight.Read | AccessRight.Share, PrivilegeDepth.Basic))
            .ConfigureAwait(false);
        var (one, other, blind) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id).ConfigureAwait(false)
        );
        var acme = A.Account.Build();
        await staff.As(one).AddAsync(acme).ConfigureAwait(false);
        var stranger = ContractHost.Theirs.User!.Value;

        Task ShareAsync(UserId by, OwnerId with, AccessRight rights) =>
            staff
                .As(by)
                .RunAsync(work =>
                {
                    work.Add(RecordShare.Create(work.NewId<RecordShareId>(), acme.Ref, with, rights, work.Now));
                    return Task.CompletedTask;
                });

        await Expect.RefusedAsync("share.unknown-principal", () => ShareAsync(one, stranger, AccessRight.Read)).ConfigureAwait(false);
        await Expect.RefusedAsync("share.principal-cannot-read", () => ShareAsync(one, blind, AccessRight.Read)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("share.beyond-own", () => ShareAsync(one, other, AccessRight.Read | AccessRight.Write))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("share.not-shareable", () => ShareAsync(one, other, AccessRight.Create)).ConfigureAwait(false);
        await Expect.RefusedAsync("access.forbidden", () => ShareAsync(other, other, AccessRight.Read)).ConfigureAwait(false);
        Expect.Same(0, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares");
        await ShareAsync(one, other, AccessRight.Read).ConfigureAwait(false);
        Expect.Same(acme.Id, (await staff.As(other).LoadAsync(acme.Id).ConfigureAwait(false)).Id, "shared");
    }

    public static async Task What_was_only_looked_at_follows_all_the_same(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var own = await staff
            .RoleAsync(
                ("account", AccessRights.All, PrivilegeDepth.Basic),
                ("contact", AccessRights.All, PrivilegeDepth.Basic),
                ("systemuser", AccessRight.Read | AccessRight.Write, PrivilegeDepth.Global),
                ("organization", AccessRight.Read, PrivilegeDepth.Global)
            )
            .ConfigureAwait(false);
        var (one, other) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false)
        );
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        await staff.As(one).AddAsync(acme, anna).ConfigureAwait(false);
        await staff
            .As(one)
            .AddAsync(RecordShare.Create(Staff.New<RecordShareId>(), acme.Ref, other, AccessRight.Read, A.Now))
            .ConfigureAwait(false);

        await staff
            .As(one)
            .RunAsync(async work =>
            {
                var inherited = await work.SharesAsync(anna.Ref).ConfigureAwait(false);
                Expect.Same(ShareOrigin.Inherited, inherited.Single().Origin, "origin below");
                (await work.SharesAsync(acme.Ref).ConfigureAwait(false)).ForEach(work.Remove);
                await work.PreviewAsync().ConfigureAwait(false);
            })
            .ConfigureAwait(false);
        Expect.Same(0, (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count, "shares left");
        await staff
            .As(one)
            .RunAsync(async work =>
            {
                await work.GetAsync(OrganizationId.From(ContractHost.Ours.Tenant.Value)).ConfigureAwait(false);
                (await work.GetAsync(other).ConfigureAwait(false)).Set(SystemUserFields.FullName, "New");
            })
            .ConfigureAwait(false);
        Expect.Same("New", (await staff.System.LoadAsync(other).ConfigureAwait(false)).FullName, "name of the user");
    }

    public static async Task A_former_owner_keeps_access_where_the_organization_says_so(StoreContractContext context)
    {
        var staff = await Staff.BeginAsync(context).ConfigureAwait(false);
        var own = await staff.RoleAsync(("account", AccessRights.All, PrivilegeDepth.Basic)).ConfigureAwait(false);
        var (one, other) = (
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false),
            await staff.UserAsync(staff.Root.Id, own).ConfigureAwait(false)
        );
        var id = OrganizationId.From(ContractHost.Ours.Tenant.Value);
        await staff
            .System.ChangeAsync(id, (organization, _) => organization.Set(OrganizationFields.SharesWithFormerOwner, true))
            .ConfigureAwait(false);
        var acme = A.Account.Build();
        await staff.As(one).AddAsync(acme).ConfigureAwait(false);

        await staff.As(one).ChangeAsync(acme.Id, (account, now) => account.Assign(other, now)).ConfigureAwait(false);

        var answer = await staff.As(one).ReadAsync(read => read.WhyAsync(acme.Ref, AccessRight.Delete)).ConfigureAwait(false);
        Expect.Same(true, answer.ToString().EndsWith(", its former owner", StringComparison.Ordinal), "the reason is the former ownership");
        Expect.Same(
            0,
            (await staff.System.AllAsync<RecordShare>().ConfigureAwait(false)).Count(share => share.Principal == other),
            "shares of the new owner"
        );
    }

    public static Task Whatever_is_done_the_same_is_allowed_as_by_a_plain_model(StoreContractContext context) =>
        context.ForAllAsync(
            SharingStep.Random.ListOf().Select(steps => steps.Take(25).ToArray()).ToArbitrary(),
            cases: 6,
            async steps =>
            {
                var world = await SharingWorld.BeginAsync(context).ConfigureAwait(false);
                foreach (var step in steps)
                {
                    await world.DoAsync(step).ConfigureAwait(false);
                }

                await world.CompareAsync().ConfigureAwait(false);
            }
        );
}
