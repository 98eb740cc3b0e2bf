using CustomerModel.Activities;
using CustomerModel.Conversions;

namespace CustomerModel.Testing.Contracts;

/// <summary>Cases are opened for whom and under what they may be, and end when everything about them is done.</summary>
internal static class CaseContracts
{
    public static async Task A_case_comes_back_with_its_number_and_its_resolution(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var one = Opened(acme, "It squeaks");
        one.Edit(edit =>
            edit.Set(CaseFields.Priority, CasePriority.High)
                .Set(CaseFields.Origin, CaseOrigin.Phone)
                .Set(CaseFields.FollowUpBy, A.Now.ToInstant())
        );
        one.Route(QueueId.New(A.Now.ToInstant()), A.Now);
        await host.Model.AddAsync(acme, one).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(one.Id).ConfigureAwait(false);
        Expect.Alike(host.Catalogue.Of<Case>(), one, found);
        Expect.Same("CAS-01000", found.TicketNumber, "number");
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Resolve(new("Oiled", 7), now)).ConfigureAwait(false);
        var resolved = await host.Model.LoadAsync(one.Id).ConfigureAwait(false);
        var resolution = (await host.Model.AllAsync<CaseResolution>().ConfigureAwait(false)).Single();
        Expect.Same((resolution.Id, null), (resolved.Resolution!.Value, resolved.Queue), "resolution and queue");
        Expect.Same((one.Id, 7, "Oiled"), (resolution.Case!.Value, resolution.TimeSpent, resolution.Subject), "what it says");
    }

    public static async Task Who_speaks_for_a_customer_belongs_to_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Build());
        var (staff, adviser, stranger, child) = (A.Contact.Build(), A.Contact.Build(), A.Contact.Build(), A.Contact.Build());
        staff.Join(acme.AsCustomer, A.Now);
        stranger.Join(other.AsCustomer, A.Now);
        child.Join(staff.AsCustomer, A.Now);
        var seat = Affiliation.Create(AffiliationId.New(A.Now.ToInstant()), adviser.Id, acme.Id, A.Day, A.Now);
        await host.Model.AddAsync(acme, other, staff, adviser, stranger, child, seat).ConfigureAwait(false);
        Task OpenAsync(CustomerId customer, Contact contact)
        {
            var one = Case.Create(CaseId.New(A.Now.ToInstant()), "Question", customer, A.Now);
            one.Set(CaseFields.PrimaryContact, contact.Id);
            return host.Model.AddAsync(one);
        }

        await OpenAsync(acme.AsCustomer, staff).ConfigureAwait(false);
        await OpenAsync(acme.AsCustomer, adviser).ConfigureAwait(false);
        await OpenAsync(staff.AsCustomer, staff).ConfigureAwait(false);
        await OpenAsync(staff.AsCustomer, child).ConfigureAwait(false);
        await Expect.RefusedAsync("case.contact-of-another-account", () => OpenAsync(acme.AsCustomer, stranger)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.contact-of-another-contact", () => OpenAsync(staff.AsCustomer, stranger)).ConfigureAwait(false);
    }

    public static async Task A_case_is_opened_under_an_agreement_that_is_in_force(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, other) = (A.Account.Build(), A.Account.Build());
        var contract = await AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("One", 1), ("Another", 1)).ConfigureAwait(false);
        await host.Model.AddAsync(other).ConfigureAwait(false);
        Task OpenAsync(Account account, ContractLineId line)
        {
            var one = Opened(account, "Question");
            one.Edit(edit => edit.Set(CaseFields.Contract, contract.Id).Set(CaseFields.ContractLine, line));
            return host.Model.AddAsync(one);
        }

        var (first, second) = (contract.Lines[0].LineId!.Value, contract.Lines[1].LineId!.Value);
        await Expect.RefusedAsync("case.agreement-of-another-customer", () => OpenAsync(other, first)).ConfigureAwait(false);
        await Expect
            .RefusedAsync("case.line-of-another-contract", () => OpenAsync(acme, ContractLineId.New(A.Now.ToInstant())))
            .ConfigureAwait(false);
        await OpenAsync(acme, first).ConfigureAwait(false);
        await Expect
            .RefusedAsync("contract.open-cases", () => host.Model.ChangeAsync(contract.Id, (it, now) => it.CancelLine(1, now)))
            .ConfigureAwait(false);
        await host.Model.ChangeAsync(contract.Id, (it, now) => it.CancelLine(2, now)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.contract-line-not-active", () => OpenAsync(acme, second)).ConfigureAwait(false);
        var open = (await host.Model.AllAsync<Case>().ConfigureAwait(false)).Single();
        await host.Model.ChangeAsync(open.Id, (it, now) => it.Resolve(new("Done", 5), now)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.no-allotments", () => OpenAsync(acme, first)).ConfigureAwait(false);
        await host.Model.ChangeAsync(open.Id, (it, now) => it.Reactivate(now)).ConfigureAwait(false);
        await host.Model.ChangeAsync(contract.Id, (it, now) => it.Hold(now)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.contract-not-active", () => OpenAsync(acme, first)).ConfigureAwait(false);
        await host.Model.ChangeAsync(open.Id, (it, now) => it.Resolve(new("Done", 5), now)).ConfigureAwait(false);
    }

    public static async Task Hierarchies_have_two_levels_and_a_hundred_children(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (parent, child, other) = (Opened(acme, "Parent"), Opened(acme, "Child"), Opened(acme, "Other"));
        await host.Model.AddAsync(acme, parent, child, other).ConfigureAwait(false);
        Task UnderAsync(Case below, Case above) => host.Model.ChangeAsync(below.Id, (it, _) => it.Set(CaseFields.ParentCase, above.Id));

        await UnderAsync(child, parent).ConfigureAwait(false);
        await Expect.RefusedAsync("case.parent-is-child", () => UnderAsync(other, child)).ConfigureAwait(false);
        await Expect.RefusedAsync("case.child-is-parent", () => UnderAsync(parent, other)).ConfigureAwait(false);
        var children = Enumerable.Range(0, 99).Select(_ => parent.CreateChild(CaseId.New(A.Now.ToInstant()), A.Now)).ToArray();
        await host.Model.AddAsync(children).ConfigureAwait(false);
        await Expect.RefusedAsync("case.too-many-children", () => UnderAsync(other, parent)).ConfigureAwait(false);
    }

    public static async Task A_case_ends_when_what_is_planned_about_it_is_done_or_called_off(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var one = Opened(acme, "It squeaks");
        var (call, visit) = (
            PhoneCall.Create(ActivityId.New(A.Now.ToInstant()), "Ask", one.Ref, A.Now),
            TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Go there", one.Ref, A.Now)
        );
        call.Set(PhoneCallFields.ActualMinutes, 12);
        call.Complete(A.Now);
        await host.Model.AddAsync(acme, one, call, visit).ConfigureAwait(false);

        await Expect
            .RefusedAsync("case.open-activities", () => host.Model.RunAsync(work => work.ResolveAsync(one.Id, "Oiled")))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("case.open-activities", () => host.Model.RunAsync(work => work.CancelAsync(one.Id)))
            .ConfigureAwait(false);
        await host.Model.RunAsync(work => work.ResolveAsync(one.Id, "Oiled", cancelsActivities: true)).ConfigureAwait(false);

        var found = await host.Model.LoadAsync(one.Id).ConfigureAwait(false);
        Expect.Same(
            (CaseStatus.ProblemSolved, 12, 12),
            (found.Status, found.ActualServiceUnits!.Value, found.BilledServiceUnits!.Value),
            "end"
        );
        var task = (await host.Model.AllAsync<TaskActivity>().ConfigureAwait(false)).Single();
        Expect.Same(ActivityState.Canceled, task.State, "state of the task");
    }

    public static async Task Children_go_on_keep_their_parent_open_or_end_with_it(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        foreach (var closing in Enum.GetValues<ChildClosing>())
        {
            var model = host.With(new() { Cases = new() { Children = closing } });
            var acme = A.Account.Build();
            var parent = Opened(acme, "Parent");
            var child = parent.CreateChild(CaseId.New(A.Now.ToInstant()), A.Now);
            await model.AddAsync(acme, parent, child).ConfigureAwait(false);
            Task ResolveAsync() => model.RunAsync(work => work.ResolveAsync(parent.Id, "Done", it => it with { TimeSpent = 3 }));
            if (closing == ChildClosing.Restrict)
            {
                await Expect.RefusedAsync("case.active-children", ResolveAsync).ConfigureAwait(false);
                await model.RunAsync(work => work.CancelAsync(child.Id)).ConfigureAwait(false);
            }

            if (closing == ChildClosing.Cascade)
            {
                await Expect
                    .RefusedAsync("case.active-children", () => model.ChangeAsync(parent.Id, (it, now) => it.Resolve(new("Done", 1), now)))
                    .ConfigureAwait(false);
            }

            await ResolveAsync().ConfigureAwait(false);
            var expected = closing switch
            {
                ChildClosing.Independent => CaseState.Active,
                ChildClosing.Restrict => CaseState.Canceled,
                _ => CaseState.Resolved,
            };
            Expect.Same(expected, (await model.LoadAsync(child.Id).ConfigureAwait(false)).State, $"child when {closing}");
        }
    }

    public static async Task Merging_brings_what_is_about_a_case_to_its_master_and_can_be_taken_back(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (master, other) = (Opened(acme, "Master"), Opened(acme, "Other"));
        var child = other.CreateChild(CaseId.New(A.Now.ToInstant()), A.Now);
        var task = TaskActivity.Create(ActivityId.New(A.Now.ToInstant()), "Go there", other.Ref, A.Now);
        var note = Note.Create(NoteId.New(A.Now.ToInstant()), other.Ref, "Plan", "Oil it.", A.Now);
        await host.Model.AddAsync(acme, master, other, child, task, note).ConfigureAwait(false);
        var merging = new RecordMerging(host.Model);
        async Task<MergeId> MergeAsync(MergeRequest request) =>
            await merging.ApplyAsync(await merging.PlanAsync(ContractHost.Ours, request).ConfigureAwait(false)).ConfigureAwait(false);

        await Expect
            .RefusedAsync("merge.field-not-taken", () => MergeAsync(new(master.Ref, other.Ref) { Take = ["title"] }))
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync("merge.no-values-taken", () => MergeAsync(new(master.Ref, other.Ref) { FillsEmpty = true }))
            .ConfigureAwait(false);
        await Expect.RefusedAsync("case.other-parent", () => MergeAsync(new(child.Ref, master.Ref))).ConfigureAwait(false);
        var merge = await MergeAsync(new(master.Ref, other.Ref)).ConfigureAwait(false);

        var merged = await host.Model.LoadAsync(other.Id).ConfigureAwait(false);
        Expect.Same((CaseStatus.Merged, master.Id), (merged.Status, merged.Master!.Value), "what became of it");
        Expect.Same(master.Id, (await host.Model.LoadAsync(child.Id).ConfigureAwait(false)).ParentCase!.Value, "parent of the child");
        Expect.Same(master.Ref, (await host.Model.AllAsync<TaskActivity>().ConfigureAwait(false)).Single().Regarding!.Value, "the task");
        Expect.Same(master.Ref, (await host.Model.LoadAsync(note.Id).ConfigureAwait(false)).About, "the note");
        await merging.UnmergeAsync(merge).ConfigureAwait(false);
        Expect.Same(CaseStatus.InProgress, (await host.Model.LoadAsync(other.Id).ConfigureAwait(false)).Status, "taken back");
        Expect.Same(other.Id, (await host.Model.LoadAsync(child.Id).ConfigureAwait(false)).ParentCase!.Value, "parent again");
    }

    public static async Task A_contract_with_cases_stays_and_a_case_that_goes_leaves_what_it_used(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (acme, payer) = (A.Account.Build(), A.Account.Build());
        await host.Model.AddAsync(payer).ConfigureAwait(false);
        var contract = await AgreedAsync(host, acme, AllotmentType.NumberOfCases, ("Two", 2)).ConfigureAwait(false);
        var one = Start.Case(CaseId.New(A.Now.ToInstant()), contract, 1, "It squeaks", A.Now);
        await host.Model.AddAsync(one).ConfigureAwait(false);
        await host.Model.ChangeAsync(one.Id, (it, now) => it.Resolve(new("Oiled", 5), now)).ConfigureAwait(false);
        var cascade = new CascadeDeletion(host.Model);
        async Task DeleteAsync(RecordRef record) =>
            await cascade.ApplyAsync(await cascade.PlanAsync(record).ConfigureAwait(false)).ConfigureAwait(false);

        await Expect.RefusedAsync("cascade.restricted", () => DeleteAsync(contract.Ref)).ConfigureAwait(false);
        await DeleteAsync(one.Ref).ConfigureAwait(false);

        Expect.Same(0, (await host.Model.AllAsync<CaseResolution>().ConfigureAwait(false)).Count, "resolutions left");
        var entry = (await host.Model.AllAsync<AllotmentEntry>().ConfigureAwait(false)).Single();
        Expect.Same((null, 1), (entry.Case, entry.Amount), "what is left of it");
        Expect.Same(1, (await host.Model.LoadAsync(contract.Id).ConfigureAwait(false)).Lines[0].AllotmentsUsed, "used");
    }

    internal static Case Opened(Account account, string title) => Case.Create(CaseId.New(A.Now.ToInstant()), title, account.Id, A.Now);

    /// <summary>An active contract of an account, which is stored along, with lines of so many allotments.</summary>
    internal static async Task<Contract> AgreedAsync(
        ContractHost host,
        Account account,
        AllotmentType counted,
        params (string Title, int Allotments)[] lines
    )
    {
        var template = ServiceContractContracts.Template();
        template.Set(ContractTemplateFields.AllotmentType, counted);
        var contract = ServiceContractContracts.Draft(account, template);
        foreach (var (title, allotments) in lines)
        {
            contract.AddLine(ContractLine.Of(title, 100, allotments), A.Now);
        }

        contract.Invoice(A.Now);
        await host.Model.AddAsync(account, template, contract).ConfigureAwait(false);
        return contract;
    }
}
