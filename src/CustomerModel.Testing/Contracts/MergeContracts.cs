using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>Two records become one with all that names them, and two again when the merge is taken back.</summary>
internal static class MergeContracts
{
    public static async Task Whatever_names_the_subordinate_names_the_master(StoreContractContext context)
    {
        var (host, acme, twin, merging) = await FilledAsync(context).ConfigureAwait(false);
        var (anna, branch) = (A.Contact.Build(), A.Account.Named("Branch").Build());
        anna.Join(twin.Id, A.Now);
        branch.SetParent(twin.Id, A.Now);
        var deal = Opportunity.Create(OpportunityId.New(A.Now.ToInstant()), "Chairs", twin.Id, Currency.Eur, A.Now);
        await host.Model.AddAsync(anna, branch, deal).ConfigureAwait(false);
        await host.Model.ChangeAsync(deal.Id, (one, now) => one.Lose(now)).ConfigureAwait(false);

        var plan = await merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref) { Take = ["websiteurl"] }).ConfigureAwait(false);
        await merging.ApplyAsync(plan).ConfigureAwait(false);

        Expect.Same(
            (CustomerId)acme.Id,
            (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Parent!.Value,
            "account of the contact"
        );
        Expect.Same(acme.Id, (await host.Model.LoadAsync(branch.Id).ConfigureAwait(false)).Parent!.Value, "parent of the sub-account");
        Expect.Same(
            (CustomerId)acme.Id,
            (await host.Model.LoadAsync(deal.Id).ConfigureAwait(false)).Customer!.Value,
            "customer of the lost deal"
        );
        var (master, subordinate) = (
            await host.Model.LoadAsync(acme.Id).ConfigureAwait(false),
            await host.Model.LoadAsync(twin.Id).ConfigureAwait(false)
        );
        Expect.Same("https://twin.example", master.Website!.Value, "web site of the master");
        Expect.Same(
            (true, CustomerState.Inactive, acme.Id),
            (subordinate.Merged, subordinate.State, subordinate.Master!.Value),
            "subordinate"
        );
        Expect.That(plan.Lost.Contains("description") && !plan.Lost.Contains("websiteurl"), "the plan names what stays behind");
        Expect.That(!plan.ToString().Contains("twin.example", StringComparison.Ordinal), "the plan shows no value");
    }

    public static async Task What_cannot_be_merged_is_refused_and_nothing_changes(StoreContractContext context)
    {
        var (host, acme, twin, merging) = await FilledAsync(context).ConfigureAwait(false);
        var anna = A.Contact.Build();
        var person = Account.CreatePerson(
            AccountId.New(A.Now.ToInstant()),
            ContactId.New(A.Now.ToInstant()),
            PersonName.Of("Eva", "Muster"),
            A.Now
        );
        await host.Model.AddAsync(anna, person).ConfigureAwait(false);
        var before = await host.Model.LoadAsync(twin.Id).ConfigureAwait(false);

        await RefusedAsync("merge.identical", acme, acme).ConfigureAwait(false);
        await RefusedAsync("merge.not-mergeable", acme, anna).ConfigureAwait(false);
        await RefusedAsync("merge.other-kind", acme, person).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "merge.field-not-taken",
                () => merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref) { Take = ["statecode"] })
            )
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, now) => account.SetParent(twin.Id, now)).ConfigureAwait(false);
        await RefusedAsync("merge.cyclical-parenting", acme, twin).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, now) => account.ClearParent(now)).ConfigureAwait(false);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Chairs", twin.Id, Currency.Eur, A.Now);
        await host.Model.AddAsync(quote).ConfigureAwait(false);
        await host
            .Model.ChangeAsync(
                quote.Id,
                (one, now) =>
                {
                    one.AddLine(QuoteLine.WriteIn("Chair", 1, 10m), now);
                    one.Activate(now);
                }
            )
            .ConfigureAwait(false);
        await RefusedAsync("merge.active-quote", acme, twin).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, now) => account.Deactivate(now)).ConfigureAwait(false);
        await RefusedAsync("merge.not-active", acme, twin).ConfigureAwait(false);

        Expect.Same(before.Version, (await host.Model.LoadAsync(twin.Id).ConfigureAwait(false)).Version, "version of the subordinate");
        Expect.Same(0, (await host.Model.AllAsync<Merge>().ConfigureAwait(false)).Count, "merges");

        Task RefusedAsync(string code, Record master, Record subordinate) =>
            Expect.RefusedAsync(code, () => merging.PlanAsync(ContractHost.Ours, new(master.Ref, subordinate.Ref)));
    }

    public static async Task Parents_are_compared_where_that_is_asked_for(StoreContractContext context)
    {
        var (host, acme, twin, merging) = await FilledAsync(context).ConfigureAwait(false);
        var (left, right) = (A.Account.Named("Left").Build(), A.Account.Named("Right").Build());
        await host.Model.AddAsync(left, right).ConfigureAwait(false);
        await host.Model.ChangeAsync(twin.Id, (account, now) => account.SetParent(left.Id, now)).ConfigureAwait(false);
        var request = new MergeRequest(acme.Ref, twin.Ref) { ComparesParents = true };

        await Expect.RefusedAsync("merge.loss-of-parenting", () => merging.PlanAsync(ContractHost.Ours, request)).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, now) => account.SetParent(right.Id, now)).ConfigureAwait(false);
        await Expect.RefusedAsync("merge.differently-parented", () => merging.PlanAsync(ContractHost.Ours, request)).ConfigureAwait(false);

        var plan = await merging.PlanAsync(ContractHost.Ours, request with { ComparesParents = false }).ConfigureAwait(false);
        Expect.That(plan.CanBeApplied, "without the comparison it goes through");
    }

    public static async Task The_stricter_consent_holds(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (master, other) = (A.Contact.Build(), A.Contact.Build());
        await host.Model.AddAsync(master, other).ConfigureAwait(false);
        var said = new ConsentStatement(ConsentChannel.Email, ConsentPurpose.Any, ConsentSource.WebForm);
        var news = said with { Purpose = ConsentPurpose.Marketing, Channel = ConsentChannel.Phone };
        await host.Model.ChangeAsync(other.Id, (contact, now) => contact.Withdraw(said, now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(master.Id, (contact, now) => contact.Withdraw(news, now)).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromMinutes(1));
        await host.Model.ChangeAsync(master.Id, (contact, now) => contact.Grant(said, now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(other.Id, (contact, now) => contact.Grant(news, now)).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromMinutes(1));
        var merging = new RecordMerging(host.Model);

        var plan = await merging.PlanAsync(ContractHost.Ours, new(master.Ref, other.Ref)).ConfigureAwait(false);
        var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);

        Expect.Same(true, (await host.Model.LoadAsync(master.Id).ConfigureAwait(false)).DoNotEmail, "flag of the master");
        Expect.Same(ConsentReason.ChannelWithdrawn, await AskAsync(said).ConfigureAwait(false), "by e-mail");
        Expect.Same(ConsentReason.Withdrawn, await AskAsync(news).ConfigureAwait(false), "by telephone");

        await merging.UnmergeAsync(merge).ConfigureAwait(false);

        Expect.Same(false, (await host.Model.LoadAsync(master.Id).ConfigureAwait(false)).DoNotEmail, "flag, taken back");
        Expect.Same(ConsentReason.Granted, await AskAsync(said).ConfigureAwait(false), "by e-mail, taken back");
        Expect.Same(4, (await host.Model.AllAsync<ConsentEntry>().ConfigureAwait(false)).Count, "entries, taken back");

        async Task<ConsentReason> AskAsync(ConsentStatement about)
        {
            var ledger = await host.Model.ReadAsync(read => read.ConsentsAsync(master.Id)).ConfigureAwait(false);
            return ledger.MayContact(about.Channel, about.Purpose, host.Clock.GetCurrentInstant()).Reason;
        }
    }

    public static async Task Person_accounts_are_merged_with_their_persons(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (eva, evi) = (Person("Eva"), Person("Evi"));
        await host.Model.AddAsync(eva, evi).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);

        var plan = await merging.PlanAsync(ContractHost.Ours, new(eva.Ref, evi.Ref)).ConfigureAwait(false);
        var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);

        var person = await host.Model.LoadAsync(evi.PrimaryContact!.Value).ConfigureAwait(false);
        Expect.Same((true, eva.PrimaryContact), (person.Merged, person.Master), "person of the subordinate");

        await merging.UnmergeAsync(merge).ConfigureAwait(false);

        Expect.Same(false, (await host.Model.LoadAsync(evi.PrimaryContact.Value).ConfigureAwait(false)).Merged, "person, taken back");

        static Account Person(string first) =>
            Account.CreatePerson(AccountId.New(A.Now.ToInstant()), ContactId.New(A.Now.ToInstant()), PersonName.Of(first, "Muster"), A.Now);
    }

    public static async Task What_changed_since_stays_when_a_merge_is_taken_back(StoreContractContext context)
    {
        var (host, acme, twin, merging) = await FilledAsync(context).ConfigureAwait(false);
        var (anna, ben) = (A.Contact.Build(), A.Contact.Build());
        anna.Join(twin.Id, A.Now);
        ben.Join(twin.Id, A.Now);
        await host.Model.AddAsync(anna, ben).ConfigureAwait(false);
        var plan = await merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref) { Take = ["description"] }).ConfigureAwait(false);
        var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);
        await host.Model.ChangeAsync(acme.Id, (account, _) => account.Set(AccountFields.Description, "new")).ConfigureAwait(false);
        await host.Model.DeleteAsync(ben.Id).ConfigureAwait(false);

        var report = await merging.UnmergeAsync(merge).ConfigureAwait(false);

        Expect.Sequence(
            [(acme.Ref, "description", UnmergeReason.Changed), (ben.Ref, null, UnmergeReason.Gone)],
            report.Conflicts.OrderBy(one => one.Record.Type, StringComparer.Ordinal).Select(one => (one.Record, one.Place, one.Reason)),
            "conflicts"
        );
        Expect.Same(
            (CustomerId)twin.Id,
            (await host.Model.LoadAsync(anna.Id).ConfigureAwait(false)).Parent!.Value,
            "account of the contact"
        );
        Expect.Same("new", (await host.Model.LoadAsync(acme.Id).ConfigureAwait(false)).Description, "description");
        await Expect.RefusedAsync("merge.undone", () => merging.UnmergeAsync(merge)).ConfigureAwait(false);
    }

    public static Task A_merge_taken_back_leaves_everything_as_it_was(StoreContractContext context) =>
        context.ForAllAsync(
            Gen.Choose(0, 7).Zip(Gen.Choose(0, 2)).Zip(Gen.Choose(0, 2)).ArrayOf().ToArbitrary(),
            cases: 10,
            async steps =>
            {
                var (host, acme, twin, merging) = await FilledAsync(context).ConfigureAwait(false);
                var others = new[] { acme, twin, A.Account.Named("Third").Build() };
                await host.Model.AddAsync(others[2]).ConfigureAwait(false);
                foreach (var ((kind, from), to) in steps)
                {
                    await HangAsync(host, kind, others[from], others[to]).ConfigureAwait(false);
                }

                var before = await EverythingAsync(host).ConfigureAwait(false);
                var request = new MergeRequest(acme.Ref, twin.Ref) { FillsEmpty = true, TakesAddresses = true };
                MergePlan plan;
                try
                {
                    plan = await merging.PlanAsync(ContractHost.Ours, request).ConfigureAwait(false);
                }
                catch (RefusedException refusal) when (refusal.Error.Code == "merge.cyclical-parenting")
                {
                    return;
                }

                Expect.Sequence([], plan.Broken.Select(error => error.Code), "what would be refused");
                var merge = await merging.ApplyAsync(plan).ConfigureAwait(false);
                var report = await merging.UnmergeAsync(merge).ConfigureAwait(false);

                Expect.Same(0, report.Conflicts.Count, "conflicts");
                Expect.Sequence(before, await EverythingAsync(host).ConfigureAwait(false), "values of all records");
            }
        );

    /// <summary>Hangs something on two accounts; what is refused is left out.</summary>
    private static async Task HangAsync(ContractHost host, int kind, Account from, Account to)
    {
        try
        {
            await host.Model.AddAsync(Hung(kind, from, to)).ConfigureAwait(false);
        }
        catch (RefusedException refusal) when (refusal.Error.Code is "key.taken" or "relationship.with-itself" or "connection.with-itself")
        {
            // Two of the same, or one with itself.
        }
    }

    private static Record[] Hung(int kind, Account from, Account to)
    {
        var contact = A.Contact.Build();
        var branch = A.Account.Named("Branch").Build();
        switch (kind)
        {
            case 0:
                contact.Join(from.Id, A.Now);
                return [contact];
            case 1:
                branch.SetParent(from.Id, A.Now);
                return [branch];
            case 2:
                return [Opportunity.Create(New<OpportunityId>(), "O", from.Id, Currency.Eur, A.Now)];
            case 3:
                return [Order.Create(New<OrderId>(), "S", from.Id, Currency.Eur, A.Now)];
            case 4:
                return [contact, Affiliation.Create(New<AffiliationId>(), contact.Id, from.Id, A.Day, A.Now)];
            case 5:
                return [Connection.Create(New<ConnectionId>(), New<ConnectionId>(), from.Ref, to.Ref, new(), A.Now)];
            default:
                var (one, other) = (New<CustomerRelationshipId>(), New<CustomerRelationshipId>());
                return [CustomerRelationship.Create(one, other, from.Id, new(Description: "buys"), to.Id, new(), A.Now)];
        }
    }

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(A.Now.ToInstant());

    private static async Task<string[]> EverythingAsync(ContractHost host)
    {
        var all = new List<Record>();
        all.AddRange(await host.Model.AllAsync<Account>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Contact>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Opportunity>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Order>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Affiliation>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<Connection>().ConfigureAwait(false));
        all.AddRange(await host.Model.AllAsync<CustomerRelationship>().ConfigureAwait(false));
        return
        [
            .. all.OrderBy(record => record.Ref.Id)
                .Select(record =>
                    $"{record.Ref}: {AuditTexts.Write(Differences.In(RecordChange.Made(host.Catalogue.Of(record.GetType()), record)))}"
                ),
        ];
    }

    private static async Task<(ContractHost Host, Account Acme, Account Twin, RecordMerging Merging)> FilledAsync(
        StoreContractContext context
    )
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Named("Acme").With(AccountFields.Website, Site("https://acme.example")).Build();
        var twin = A
            .Account.Named("ACME Ltd")
            .With(AccountFields.Website, Site("https://twin.example"))
            .With(AccountFields.Description, "the same firm")
            .Build();
        twin.AddAddress(A.AddressIn("Bern"), A.Now);
        await host.Model.AddAsync(acme, twin).ConfigureAwait(false);
        return (host, acme, twin, new(host.Model));
    }

    private static WebAddress Site(string text) =>
        WebAddress.TryParse(text, out var site) ? site : throw new InvalidOperationException(text);
}
