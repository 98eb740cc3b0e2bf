using CustomerModel.Activities;

namespace CustomerModel.Testing.Contracts;

/// <summary>What changes around a case that is under an agreement: what is asked again, and what is let be finished.</summary>
internal static class CaseChangeContracts
{
    public static async Task An_entitlement_that_is_edited_leaves_its_cases_as_they_are_charged(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (entitlement, one) = await EntitledAsync(host).ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, _) => it.Set(CaseFields.Origin, CaseOrigin.Phone)).ConfigureAwait(false);
        await host
            .Model.ChangeAsync(
                entitlement.Id,
                (it, now) =>
                {
                    it.Deactivate(now);
                    it.Split(CaseOrigin.Phone, 5, now);
                    it.Activate(now);
                }
            )
            .ConfigureAwait(false);
        async Task<int> UsedAsync() => (await host.Model.LoadAsync(entitlement.Id).ConfigureAwait(false)).UsedTerms;

        await host.Model.ChangeAsync(one.Id, (it, _) => it.Set(CaseFields.Title, "It squeaks on")).ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Respond(now)).ConfigureAwait(false);
        Expect.Same(1, await UsedAsync().ConfigureAwait(false), "used as it was");

        await host.Model.ChangeAsync(one.Id, (it, now) => it.Cancel(now)).ConfigureAwait(false);
        Expect.Same(0, await UsedAsync().ConfigureAwait(false), "used once it gave back");
    }

    public static async Task A_case_that_is_opened_and_closed_at_once_is_asked_all_the_same(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, globex, stranger) = (A.Account.Build(), A.Account.Build(), A.Contact.Build());
        stranger.Join(globex.AsCustomer, A.Now);
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Ten", 10)).ConfigureAwait(false);
        await host.Model.AddAsync(globex, stranger).ConfigureAwait(false);
        await host.Model.ChangeAsync(contract.Id, (it, now) => it.Hold(now)).ConfigureAwait(false);
        Task RecordAsync(Account account, Action<Case> more, params Record[] along)
        {
            var one = CaseContracts.Opened(account, "Done on the phone");
            more(one);
            one.Resolve(new("Told", 5), A.Now);
            return host.Model.AddAsync([one, .. along]);
        }

        void Under(Case one) =>
            one.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, contract.Lines[0].LineId!.Value));

        await Expect.RefusedAsync("case.contract-not-active", () => RecordAsync(acme, Under)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.agreement-of-another-customer", () => RecordAsync(globex, Under)).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "case.contact-of-another-account",
                () => RecordAsync(acme, one => one.Set(CaseFields.PrimaryContact, stranger.Id))
            )
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "case.open-activities",
                () =>
                {
                    var one = CaseContracts.Opened(acme, "To do");
                    one.Cancel(A.Now);
                    return host.Model.AddAsync(one, TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Go there", one.Ref, A.Now));
                }
            )
            .ConfigureAwait(false);
        Expect.Same(0, (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Count, "entries");
    }

    public static async Task A_case_and_its_agreement_are_those_of_one_customer(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (entitlement, entitled) = await EntitledAsync(host).ConfigureAwait(false);
        var (acme, globex) = (A.Account.Build(), A.Account.Build());
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Ten", 10)).ConfigureAwait(false);
        var agreed = CaseContracts.Opened(acme, "Question");
        agreed.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, contract.Lines[0].LineId!.Value));
        await host.Model.AddAsync(globex, agreed).ConfigureAwait(false);
        Task ForGlobexAsync(Case one) => host.Model.ChangeAsync(one.Id, (it, _) => it.Set(CaseFields.Customer, globex.AsCustomer));

        await Expect.RefusedAsync("case.agreement-of-another-customer", () => ForGlobexAsync(agreed)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.agreement-of-another-customer", () => ForGlobexAsync(entitled)).ConfigureAwait(false);
        await host.Model.ChangeAsync(entitlement.Id, (it, now) => it.Deactivate(now)).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "entitlement.cases-of-another-customer",
                () => host.Model.ChangeAsync(entitlement.Id, (it, _) => it.Set(EntitlementFields.Customer, globex.AsCustomer))
            )
            .ConfigureAwait(false);
    }

    public static async Task What_is_agreed_no_more_lets_its_cases_be_corrected_as_long_as_they_fit(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        var units = A.UnitGroup();
        var (chair, desk) = (A.Product.CountedIn(units).Build(), A.Product.CountedIn(units).Build());
        anna.Join(acme.AsCustomer, A.Now);
        var entitlement = EntitledCaseContracts.Draft(acme);
        entitlement.AddProduct(chair.Id, A.Now);
        entitlement.AddContact(anna.Id, A.Now);
        entitlement.Activate(A.Now);
        var one = CaseContracts.Opened(acme, "It squeaks");
        one.Edit(edit =>
            edit.Set(CaseFields.PrimaryContact, anna.Id).Set(CaseFields.Product, chair.Id).Set(CaseFields.Entitlement, entitlement.Id)
        );
        await host.Model.AddAsync(acme, anna, units, chair, desk, entitlement, one).ConfigureAwait(false);
        await host.Model.ChangeAsync(entitlement.Id, (it, now) => it.Cancel(now)).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "entitlement.invalid-for-product",
                () => host.Model.ChangeAsync(one.Id, (it, _) => it.Set(CaseFields.Product, desk.Id))
            )
            .ConfigureAwait(false);
        await host
            .Model.ChangeAsync(
                one.Id,
                (it, _) => it.Edit(edit => edit.Clear(CaseFields.PrimaryContact).Set(CaseFields.Origin, CaseOrigin.Email))
            )
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Resolve(new("Oiled", 5), now)).ConfigureAwait(false);

        Expect.Same(CaseState.Resolved, (await host.Model.LoadAsync(one.Id).ConfigureAwait(false)).State, "state");
    }

    public static async Task A_customer_whose_contact_has_left_is_merged_with_its_cases(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, twin, anna) = (A.Account.Named("Acme").Build(), A.Account.Named("Twin").Build(), A.Contact.Build());
        anna.Join(twin.Id, A.Now);
        var one = CaseContracts.Opened(twin, "It squeaks");
        one.Set(CaseFields.PrimaryContact, anna.Id);
        await host.Model.AddAsync(acme, twin, anna, one).ConfigureAwait(false);
        await host.Model.ChangeAsync(anna.Id, (it, now) => it.Leave(now)).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);

        var plan = await merging.PlanAsync(ContractHost.Ours, new(acme.Ref, twin.Ref)).ConfigureAwait(false);
        await merging.ApplyAsync(plan).ConfigureAwait(false);

        await IsForAsync(acme.AsCustomer, anna.Id).ConfigureAwait(false);
        var merge = (await host.Model.AllAsync<Merge>().ConfigureAwait(false)).Single();
        await merging.UnmergeAsync(merge.Id).ConfigureAwait(false);
        await IsForAsync(twin.AsCustomer, anna.Id).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "case.contact-of-another-account",
                () => host.Model.ChangeAsync(one.Id, (it, _) => it.Set(CaseFields.Customer, acme.AsCustomer))
            )
            .ConfigureAwait(false);
        var berta = A.Contact.Build();
        await host.Model.AddAsync(berta).ConfigureAwait(false);
        plan = await merging.PlanAsync(ContractHost.Ours, new(berta.Ref, anna.Ref)).ConfigureAwait(false);
        await merging.ApplyAsync(plan).ConfigureAwait(false);
        await IsForAsync(twin.AsCustomer, berta.Id).ConfigureAwait(false);

        async Task IsForAsync(CustomerId customer, ContactId contact)
        {
            var found = await host.Model.LoadAsync(one.Id).ConfigureAwait(false);
            Expect.Same((customer, contact), (found.Customer!.Value, found.PrimaryContact!.Value), "customer and contact");
        }
    }

    public static async Task A_case_that_took_in_another_one_is_deleted_with_the_resolutions_it_brought(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var contract = await CaseContracts.AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Ten", 10)).ConfigureAwait(false);
        var (master, twin) = (CaseContracts.Opened(acme, "Master"), CaseContracts.Opened(acme, "Twin"));
        twin.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, contract.Lines[0].LineId!.Value));
        await host.Model.AddAsync(master, twin).ConfigureAwait(false);
        await host.Model.ChangeAsync(twin.Id, (it, now) => it.Resolve(new("Oiled", 5), now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(twin.Id, (it, now) => it.Reactivate(now)).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);
        await merging
            .ApplyAsync(await merging.PlanAsync(ContractHost.Ours, new(master.Ref, twin.Ref)).ConfigureAwait(false))
            .ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);

        await cascade.ApplyAsync(await cascade.PlanAsync(master.Ref).ConfigureAwait(false)).ConfigureAwait(false);

        var entries = await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false);
        Expect.That(entries.TrueForAll(entry => entry.Resolution is null), "entries let go of the resolution");
        Expect.Same(0, entries.Sum(entry => entry.Amount), "what is used");
    }

    public static async Task Who_is_refused_has_called_nothing_off(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var model = host.With(new() { Cases = new() { Children = ChildClosing.Cascade } });
        var acme = A.Account.Build();
        var parent = CaseContracts.Opened(acme, "Parent");
        var child = parent.CreateChild(CaseId.New(A.Now.ToInstant()), A.Now);
        var task = TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Go there", child.Ref, A.Now);
        await model.AddAsync(acme, parent, child, task).ConfigureAwait(false);

        await model
            .RunAsync(async work =>
            {
                await Expect
                    .RefusedAsync("field.required", () => work.ResolveAsync(parent.Id, "", cancelsActivities: true))
                    .ConfigureAwait(false);
                (await work.GetAsync(parent.Id).ConfigureAwait(false)).Set(CaseFields.Title, "Parent still");
            })
            .ConfigureAwait(false);

        Expect.Same(CaseState.Active, (await model.LoadAsync(child.Id).ConfigureAwait(false)).State, "child");
        Expect.Same(ActivityState.Open, (await model.AllAsync<TaskActivity>().ConfigureAwait(false)).Single().State, "task");
    }

    /// <summary>An entitlement that counts what is opened, and one case under it.</summary>
    private static async Task<(Entitlement Entitlement, Case Case)> EntitledAsync(ContractHost host)
    {
        var acme = A.Account.Build();
        var entitlement = EntitledCaseContracts.Draft(acme);
        entitlement.Edit(edit =>
            edit.Set(EntitlementFields.DecreaseRemainingOn, DecreaseRemainingOn.CaseCreation).Set(EntitlementFields.TotalTerms, 10m)
        );
        entitlement.Activate(A.Now);
        var one = CaseContracts.Opened(acme, "It squeaks");
        one.Set(CaseFields.Entitlement, entitlement.Id);
        await host.Model.AddAsync(acme, entitlement, one).ConfigureAwait(false);
        return (entitlement, one);
    }
}
