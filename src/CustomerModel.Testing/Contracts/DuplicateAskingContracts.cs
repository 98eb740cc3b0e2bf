using CustomerModel.Conversions;
using CustomerModel.Duplicates;

namespace CustomerModel.Testing.Contracts;

/// <summary>Whoever asks is told of duplicates, and nobody else.</summary>
internal static class DuplicateAskingContracts
{
    public static async Task Who_asks_is_refused_and_who_does_not_is_not(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        var anna = Anna("anna@acme.example");
        await host.Model.AddAsync(anna).ConfigureAwait(false);
        var again = Anna("ANNA@acme.example");

        var refusal = await Expect.RefusedAsync("duplicate.found", () => AddingAsync(host.Model, again)).ConfigureAwait(false);

        Expect.Sequence(
            [anna.Ref, anna.Ref],
            refusal.Errors.Select(error => ((DuplicateMatch)error.Value!).Matching),
            "what it looks like"
        );
        Expect.Sequence([again.Ref, again.Ref], refusal.Errors.Select(error => error.Record!.Value), "who was refused");
        Expect.Same(1, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts");
        await AskingAsync(
                host.Model,
                async work =>
                {
                    work.Add(again);
                    var reasons = await work.WhyNotCommitAsync().ConfigureAwait(false);
                    Expect.Sequence(["duplicate.found", "duplicate.found"], reasons.Select(reason => reason.Code), "said before");
                    work.Forget(again);
                }
            )
            .ConfigureAwait(false);
        await host.Model.AddAsync(again).ConfigureAwait(false);
        Expect.Same(2, (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count, "contacts of one who does not ask");
    }

    public static async Task A_change_of_state_alone_asks_nobody(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        var (anna, again) = (Anna("anna@acme.example"), Anna("anna@acme.example"));
        await host.Model.AddAsync(anna, again).ConfigureAwait(false);

        await ChangingAsync(host.Model, again.Id, contact => contact.Deactivate(A.Now)).ConfigureAwait(false);
        await ChangingAsync(host.Model, again.Id, contact => contact.Activate(A.Now)).ConfigureAwait(false);
        await ChangingAsync(host.Model, again.Id, contact => contact.Set(ContactFields.JobTitle, "Buyer")).ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "duplicate.found",
                () => ChangingAsync(host.Model, again.Id, contact => contact.Set(ContactFields.FirstName, "ANNA"))
            )
            .ConfigureAwait(false);
    }

    public static async Task A_job_returns_so_many_and_tells_how_far_it_is(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. ShippedDuplicateRules.Create(A.Now)]).ConfigureAwait(false);
        await host.Model.AddAsync([.. Enumerable.Range(0, 30).Select(_ => Anna("anna@acme.example"))]).ConfigureAwait(false);
        var told = new List<DuplicateJobProgress>();

        var some = await PlainDuplicates.FoundAsync(host.Model, "contact", new() { Most = 7 }, new Told(told)).ConfigureAwait(false);
        var all = await PlainDuplicates.FoundAsync(host.Model, "contact", new()).ConfigureAwait(false);

        Expect.Same(7, some.Count, "found with a bound");
        Expect.Same(2 * 30 * 29 / 2, all.Count, "found, by two rules");
        Expect.Sequence([new("contact", 30)], told, "progress");
        Expect.Same(0, (await PlainDuplicates.FoundAsync(host.Model, "account", new()).ConfigureAwait(false)).Count, "among no accounts");
    }

    public static async Task What_may_not_be_read_is_nobodys_duplicate(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NothingOnHold()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var (hidden, seen) = (A.Account.With(AccountFields.CreditOnHold, true).Build(), A.Account.Build());
        await open.AddAsync([.. ShippedDuplicateRules.Create(A.Now), hidden, seen]).ConfigureAwait(false);
        var again = A.Account.Build();

        var found = await host.Model.ReadAsync(read => read.FindDuplicatesAsync(again)).ConfigureAwait(false);
        var job = await PlainDuplicates.FoundAsync(host.Model, "account", new()).ConfigureAwait(false);
        var theirs = await host.As(ContractHost.Theirs).ReadAsync(read => read.FindDuplicatesAsync(again)).ConfigureAwait(false);

        Expect.Sequence([seen.Ref], found.Select(match => match.Matching), "what the caller may see");
        Expect.Same(
            1,
            (await PlainDuplicates.FoundAsync(open, "account", new()).ConfigureAwait(false)).Count,
            "pairs for one who may see all"
        );
        Expect.Same((0, 0), (job.Count, theirs.Count), "pairs of the caller and of another tenant");
    }

    public static async Task A_lead_looks_like_customers_by_its_own_rules_and_by_those_of_what_would_be_made(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var across = DuplicateRule.Create(DuplicateRuleId.New(A.Now.ToInstant()), "Leads of accounts", "lead", "account", A.Now);
        across.AddCondition(DuplicateCondition.First(3, "companyname", "name"), A.Now);
        across.Publish(A.Now);
        var (shipped, anna, acme) = (ShippedDuplicateRules.Create(A.Now), Anna("anna@acme.example"), A.Account.Named("ACME").Build());
        await host.Model.AddAsync([.. shipped, across, anna, acme]).ConfigureAwait(false);
        var lead = A
            .Lead.With(LeadFields.CompanyName, "Acme")
            .With(LeadFields.EmailAddress1, EmailAddress.Parse("ANNA@acme.example"))
            .Named("A.", "M.")
            .Build();
        await host.Model.AddAsync(lead).ConfigureAwait(false);

        var found = await host.Model.ReadAsync(read => new PublishedLeadDuplicates().FindAsync(lead, read)).ConfigureAwait(false);

        Expect.Sequence(
            [new(acme.AsCustomer, across.Id), new(acme.AsCustomer, shipped[1].Id), new(anna.AsCustomer, shipped[2].Id)],
            found,
            "what the lead looks like"
        );
        Expect.Same(LeadState.Open, (await host.Model.LoadAsync(lead.Id).ConfigureAwait(false)).State, "state of the lead");
    }

    private static Task AskingAsync(ICustomerModel model, Func<IUnitOfWork, Task> work) =>
        model.RunAsync(
            new RunOptions { RefusesDuplicates = true },
            async unit =>
            {
                await work(unit).ConfigureAwait(false);
                return true;
            }
        );

    private static Task AddingAsync(ICustomerModel model, Record record) =>
        AskingAsync(
            model,
            work =>
            {
                work.Add(record);
                return Task.CompletedTask;
            }
        );

    private static Task ChangingAsync(ICustomerModel model, ContactId id, Action<Contact> change) =>
        AskingAsync(model, async work => change(await work.GetAsync(id).ConfigureAwait(false)));

    private static Contact Anna(string mail) => A.Contact.With(ContactFields.EmailAddress1, EmailAddress.Parse(mail)).Build();

    private sealed class Told(List<DuplicateJobProgress> told) : IProgress<DuplicateJobProgress>
    {
        public void Report(DuplicateJobProgress value) => told.Add(value);
    }
}
