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

    /// <summary>A host with two accounts that are one firm.</summary>
    internal static async Task<(ContractHost Host, Account Acme, Account Twin, RecordMerging Merging)> FilledAsync(
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
