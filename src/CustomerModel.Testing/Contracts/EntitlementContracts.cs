namespace CustomerModel.Testing.Contracts;

/// <summary>What a customer has a right to is kept, belongs to the customer, and is chosen by one default.</summary>
internal static class EntitlementContracts
{
    private static readonly LocalDate Last = A.Day.PlusDays(364);

    public static async Task An_entitlement_comes_back_with_all_it_lists(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna, units) = (A.Account.Build(), A.Contact.Build(), A.UnitGroup());
        anna.Join(acme.Id, A.Now);
        var (chair, sla) = (A.Product.CountedIn(units).Build(), ServiceLevelContracts.Active("Gold"));
        var entitlement = Draft(acme.Id);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.AllocationType, AllocationType.NumberOfHours)
                .Set(EntitlementFields.TotalTerms, 0.1234567891m)
                .Set(EntitlementFields.TimeZone, ZoneId.Parse("Australia/Lord_Howe"))
                .Set(EntitlementFields.Sla, sla.Id)
                .Set(EntitlementFields.KnowledgeBaseAccess, KnowledgeBaseAccess.Premium)
        );
        entitlement.Split(CaseOrigin.Phone, 0.1m, A.Now);
        entitlement.AddProduct(chair.Id, A.Now);
        entitlement.AddContact(anna.Id, A.Now);
        entitlement.Activate(A.Now);
        entitlement.SetAsDefault(A.Now);
        await host.Model.AddAsync(acme, anna, units, chair, sla, entitlement).ConfigureAwait(false);

        await CountAsync(host.Model, entitlement.Id, 20, CaseOrigin.Phone).ConfigureAwait(false);

        entitlement.Count(Entry(entitlement.Id, 20, CaseOrigin.Phone), A.Now);
        var found = await host.Model.LoadAsync(entitlement.Id).ConfigureAwait(false);
        Expect.Alike(host.Catalogue.Of<Entitlement>(), entitlement, found);
        Expect.Same((20, -0.2098765442m), (found.UsedTerms, found.RemainingTerms!.Value), "used and left");
        Expect.Same(-0.2333333333m, found.Channel(CaseOrigin.Phone)!.RemainingTerms, "left for the channel");
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(sla.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("record.in-use", () => host.Model.DeleteAsync(chair.Id)).ConfigureAwait(false);
    }

    public static async Task What_is_due_is_found_by_its_moment(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (waiting, active, draft) = (Draft(acme.Id), Draft(acme.Id), Draft(acme.Id));
        waiting.Set(EntitlementFields.StartDate, A.Day.PlusDays(2));
        waiting.Activate(A.Now);
        active.Activate(A.Now);
        await host.Model.AddAsync(acme, waiting, active, draft).ConfigureAwait(false);
        async Task<EntitlementId[]> DueAsync(int days)
        {
            var due = Criteria.Where(
                EntitlementFields.AdvancesOn,
                Operator.LessOrEqual,
                A.Day.PlusDays(days).AtMidnight().InUtc().ToInstant()
            );
            return [.. (await host.Model.ListAsync<Entitlement>(due).ConfigureAwait(false)).Select(one => one.Id).Order()];
        }

        Expect.Sequence([], await DueAsync(1).ConfigureAwait(false), "due tomorrow");
        Expect.Sequence([waiting.Id], await DueAsync(2).ConfigureAwait(false), "due when one begins");
        Expect.Sequence([.. new[] { waiting.Id, active.Id }.Order()], await DueAsync(365).ConfigureAwait(false), "due at the end");
    }

    public static async Task A_customer_has_one_default(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Named("Acme").Build(), A.Contact.Build());
        var (first, second, theirs) = (Default(acme.Id), Draft(acme.Id), Default(other.AsCustomer));
        second.Activate(A.Now);
        await host.Model.AddAsync(acme, other, first, second, theirs).ConfigureAwait(false);
        Task ChooseAsync() => host.Model.ChangeAsync(second.Id, (one, now) => one.SetAsDefault(now));

        await Expect.RefusedAsync("entitlement.another-default", ChooseAsync).ConfigureAwait(false);
        await Expect
            .RefusedAsync("entitlement.another-default", () => host.Model.AddAsync(Default(other.AsCustomer)))
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(first.Id, (one, now) => one.Cancel(now)).ConfigureAwait(false);
        await ChooseAsync().ConfigureAwait(false);

        var defaults = Criteria.Where(EntitlementFields.IsDefault, Operator.Equal, true);
        Expect.Sequence(
            new[] { second.Id, theirs.Id }.Order(),
            (await host.Model.ListAsync<Entitlement>(defaults).ConfigureAwait(false)).Select(one => one.Id).Order(),
            "defaults"
        );
    }

    public static async Task Of_those_who_choose_a_default_at_once_one_does(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        Entitlement[] all = [.. Enumerable.Range(0, 6).Select(_ => Draft(acme.Id))];
        Array.ForEach(all, one => one.Activate(A.Now));
        await host.Model.AddAsync([acme, .. all]).ConfigureAwait(false);
        async Task<bool> ChooseAsync(Entitlement chosen)
        {
            try
            {
                await host.Model.ChangeAsync(chosen.Id, (one, now) => one.SetAsDefault(now)).ConfigureAwait(false);
                return true;
            }
            catch (RefusedException refusal)
            {
                Expect.Same("entitlement.another-default", refusal.Error.Code, "why");
                return false;
            }
        }

        var done = await Task.WhenAll(all.Select(ChooseAsync)).ConfigureAwait(false);

        Expect.Same(1, done.Count(chosen => chosen), "who chose one");
        var defaults = Criteria.Where(EntitlementFields.IsDefault, Operator.Equal, true);
        Expect.Same(1, (await host.Model.ListAsync<Entitlement>(defaults).ConfigureAwait(false)).Count, "defaults");
    }

    public static async Task Contacts_that_are_listed_are_those_of_the_customer(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna, eve) = (A.Account.Build(), A.Contact.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        await host.Model.AddAsync(acme, anna, eve).ConfigureAwait(false);
        Task AgreeAsync(CustomerId customer, ContactId listed)
        {
            var entitlement = Draft(customer);
            entitlement.AddContact(listed, A.Now);
            entitlement.Activate(A.Now);
            return host.Model.AddAsync(entitlement);
        }

        await AgreeAsync(acme.Id, anna.Id).ConfigureAwait(false);
        await AgreeAsync(eve.AsCustomer, eve.Id).ConfigureAwait(false);
        await Expect.RefusedAsync("entitlement.invalid-contacts", () => AgreeAsync(acme.Id, eve.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("entitlement.invalid-contacts", () => AgreeAsync(eve.AsCustomer, anna.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("reference.not-found", () => AgreeAsync(acme.Id, ContactId.New(A.Now.ToInstant()))).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna.Id, (one, now) => one.Leave(now)).ConfigureAwait(false);
    }

    public static async Task What_was_agreed_is_kept_and_keeps_its_customer(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        anna.Join(acme.Id, A.Now);
        var (agreed, draft) = (Draft(acme.Id), Draft(acme.Id));
        agreed.AddContact(anna.Id, A.Now);
        agreed.Activate(A.Now);
        await host.Model.AddAsync(acme, anna, agreed, draft).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);
        async Task DeleteAsync(RecordRef record) =>
            await cascade.ApplyAsync(await cascade.PlanAsync(record).ConfigureAwait(false)).ConfigureAwait(false);

        await Expect.RefusedAsync("entitlement.not-deleted", () => host.Model.DeleteAsync(agreed.Id)).ConfigureAwait(false);
        await Expect.RefusedAsync("cascade.restricted", () => DeleteAsync(acme.Ref)).ConfigureAwait(false);
        await Expect.RefusedAsync("cascade.restricted", () => DeleteAsync(anna.Ref)).ConfigureAwait(false);
        await host.Model.DeleteAsync(draft.Id).ConfigureAwait(false);
        await host.Model.ChangeAsync(agreed.Id, (one, now) => one.Deactivate(now)).ConfigureAwait(false);
        await host.Model.DeleteAsync(agreed.Id).ConfigureAwait(false);
        await DeleteAsync(acme.Ref).ConfigureAwait(false);
    }

    public static async Task A_customer_who_is_merged_brings_it_along_but_no_second_default(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, twin, anna) = (A.Account.Named("Acme").Build(), A.Account.Named("Twin").Build(), A.Contact.Build());
        anna.Join(twin.Id, A.Now);
        var (own, brought) = (Default(acme.Id), Draft(twin.Id));
        brought.AddContact(anna.Id, A.Now);
        brought.Activate(A.Now);
        brought.SetAsDefault(A.Now);
        await host.Model.AddAsync(acme, twin, anna, own, brought).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);

        var plan = await merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref)).ConfigureAwait(false);
        await merging.ApplyAsync(plan).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(brought.Id).ConfigureAwait(false);
        Expect.Same(
            ((CustomerId)acme.Id, false, EntitlementState.Active),
            (found.Customer!.Value, found.IsDefault, found.State),
            "what was brought along"
        );
        Expect.That((await host.Model.LoadAsync(own.Id).ConfigureAwait(false)).IsDefault, "the default of the master stays");
    }

    public static async Task A_renewal_commits_with_what_it_continues(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (entitlement, renewal) = (Draft(acme.Id), EntitlementId.New(A.Now.ToInstant()));
        entitlement.Split(CaseOrigin.Phone, 4, A.Now);
        entitlement.Activate(A.Now);
        await host.Model.AddAsync(acme, entitlement).ConfigureAwait(false);
        await CountAsync(host.Model, entitlement.Id, 3, CaseOrigin.Phone).ConfigureAwait(false);
        await host.Model.ChangeAsync(entitlement.Id, (one, now) => one.Cancel(now)).ConfigureAwait(false);

        await host.Model.ChangeAsync(entitlement.Id, (one, now) => one.Renew(renewal, now)).ConfigureAwait(false);

        var (old, next) = (
            await host.Model.LoadAsync(entitlement.Id).ConfigureAwait(false),
            await host.Model.LoadAsync(renewal).ConfigureAwait(false)
        );
        Expect.Same((EntitlementStatus.Cancelled, 3, 7m), (old.Status, old.UsedTerms, old.RemainingTerms!.Value), "the old one");
        Expect.Same(
            (EntitlementStatus.Draft, 0, 10m, 4m),
            (next.Status, next.UsedTerms, next.RemainingTerms!.Value, next.Channels[0].RemainingTerms),
            "the new one"
        );
    }

    internal static Entitlement Draft(CustomerId customer)
    {
        var entitlement = Entitlement.Create(EntitlementId.New(A.Now.ToInstant()), "Support", A.Day, Last, A.Now, customer);
        entitlement.Set(EntitlementFields.TotalTerms, 10);
        return entitlement;
    }

    /// <summary>Counts an entry, and writes it in the same unit.</summary>
    internal static Task CountAsync(ICustomerModel model, EntitlementId id, int amount, CaseOrigin? channel = null) =>
        model.RunAsync(async work =>
        {
            var entry = Entry(id, amount, channel);
            (await work.GetAsync(id).ConfigureAwait(false)).Count(entry, work.Now);
            work.Add(entry);
        });

    private static AllotmentEntry Entry(EntitlementId id, int amount, CaseOrigin? channel)
    {
        var entry = (AllotmentEntry)AllotmentEntry.Type.Blank(AllotmentEntryId.New(A.Now.ToInstant()).Value);
        AllotmentEntryFields.Entitlement.Restore(entry, id);
        AllotmentEntryFields.Amount.Restore(entry, amount);
        AllotmentEntryFields.Channel.Restore(entry, channel);
        AllotmentEntryFields.OccurredOn.Restore(entry, A.Now.ToInstant());
        return entry;
    }

    private static Entitlement Default(CustomerId customer)
    {
        var entitlement = Draft(customer);
        entitlement.Activate(A.Now);
        entitlement.SetAsDefault(A.Now);
        return entitlement;
    }
}
