using CustomerModel.Conversions;
using CustomerModel.Storage;

namespace CustomerModel.Testing.Contracts;

/// <summary>A lead and what it is qualified into name each other, and come and go together.</summary>
internal static class LeadContracts
{
    public static async Task One_commit_keeps_the_lead_and_all_it_was_qualified_into(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lead = Acme();
        await host.Model.AddAsync(lead).ConfigureAwait(false);

        var made = await QualifyAsync(host.Model, lead.Id).ConfigureAwait(false);

        var stored = await host.Model.LoadAsync(lead.Id).ConfigureAwait(false);
        Expect.Same(LeadStatus.Qualified, stored.Status, "status");
        Expect.Sequence(made.Made.Select(record => record.Ref.Id), stored.Outcomes.Select(outcome => outcome.Record), "outcomes");
        var account = await host.Model.LoadAsync(made.Account!.Id).ConfigureAwait(false);
        Expect.Same(lead.Id, account.OriginatingLead, "originating lead of the account");
        Expect.Same(made.Contact!.Id, account.PrimaryContact, "primary contact");
        var opportunity = await host.Model.LoadAsync(made.Opportunity!.Id).ConfigureAwait(false);
        Expect.Same(account.AsCustomer, opportunity.Customer, "customer of the opportunity");
    }

    public static async Task Views_tell_leads_by_state_owner_and_contact(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var mine = UserId.New(A.Now.ToInstant());
        var anna = A.Contact.Build();
        var (open, owned, lost) = (A.Lead.OfMarketing(anna).Build(), A.Lead.About("Desks").Build(), A.Lead.About("Tables"));
        RecordStorage.Originate(owned, mine);
        var qualified = Acme();
        await host.Model.AddAsync(anna, open, owned, lost.Disqualified(LeadStatus.Lost).Build(), qualified).ConfigureAwait(false);
        await QualifyAsync(host.Model, qualified.Id).ConfigureAwait(false);

        async Task Shows(ISpecification<Lead> view, params string[] subjects) =>
            Expect.Sequence(
                subjects.Order(StringComparer.Ordinal),
                (await host.Model.ListAsync(view).ConfigureAwait(false)).Select(lead => lead.Subject).Order(StringComparer.Ordinal),
                view.GetType().Name
            );
        await Shows(new OpenLeads(), open.Subject, owned.Subject).ConfigureAwait(false);
        await Shows(new MyOpenLeads(mine), owned.Subject).ConfigureAwait(false);
        await Shows(new QualifiedLeads(), qualified.Subject).ConfigureAwait(false);
        await Shows(new DisqualifiedLeads(), "Tables").ConfigureAwait(false);
        await Shows(new LeadsOf(anna.Id), open.Subject).ConfigureAwait(false);
        await Shows(new LeadSearch("tab"), "Tables").ConfigureAwait(false);
    }

    public static async Task A_refused_qualification_keeps_nothing(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lead = Acme();
        await host.Model.AddAsync(lead).ConfigureAwait(false);
        var nobody = AccountId.New(A.Now.ToInstant());

        await Expect
            .RefusedAsync("reference.not-found", () => QualifyAsync(host.Model, lead.Id, new() { OpportunityCustomer = nobody }))
            .ConfigureAwait(false);

        Expect.Same(LeadState.Open, (await host.Model.LoadAsync(lead.Id).ConfigureAwait(false)).State, "state");
        Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task Taking_back_deletes_what_nobody_uses(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lead = Acme();
        await host.Model.AddAsync(lead).ConfigureAwait(false);
        await QualifyAsync(host.Model, lead.Id).ConfigureAwait(false);

        await host.Model.UnqualifyAsync(lead.Id).ConfigureAwait(false);

        var left =
            (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count
            + (await host.Model.AllAsync<Contact>().ConfigureAwait(false)).Count
            + (await host.Model.AllAsync<Opportunity>().ConfigureAwait(false)).Count;
        Expect.Same(0, left, "records left");
        Expect.Alike(host.Catalogue.Of<Lead>(), lead, await host.Model.LoadAsync(lead.Id).ConfigureAwait(false));
    }

    public static async Task Taking_back_keeps_what_was_used_since(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var lead = Acme();
        await host.Model.AddAsync(lead).ConfigureAwait(false);
        var made = await QualifyAsync(host.Model, lead.Id).ConfigureAwait(false);
        await host.Model.AddAsync(A.Contact.Named("Ben", "Muster").Of(made.Account!.Id).Build()).ConfigureAwait(false);

        await host.Model.UnqualifyAsync(lead.Id).ConfigureAwait(false);

        var account = await host.Model.LoadAsync(made.Account.Id).ConfigureAwait(false);
        Expect.Same((null, null), (account.OriginatingLead, account.PrimaryContact), "originating lead and primary contact");
        Expect.That(await host.Model.FindAsync(made.Contact!.Id).ConfigureAwait(false) is null, "the contact is gone");
    }

    public static async Task Taking_back_keeps_whom_a_document_names(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (lead, buyer) = (Acme(), A.Account.Named("Buyer").Build());
        await host.Model.AddAsync(lead, buyer).ConfigureAwait(false);
        var made = await QualifyAsync(host.Model, lead.Id).ConfigureAwait(false);
        var quote = Quote.Create(QuoteId.New(A.Now.ToInstant()), "Ten chairs", buyer.Id, Currency.Eur, A.Now);
        quote.NameContact(made.Contact!.Id, A.Now);
        await host.Model.AddAsync(quote).ConfigureAwait(false);

        await host.Model.UnqualifyAsync(lead.Id).ConfigureAwait(false);

        Expect.That(await host.Model.FindAsync(made.Contact.Id).ConfigureAwait(false) is not null, "the contact lives on");
        Expect.That(await host.Model.FindAsync(made.Account!.Id).ConfigureAwait(false) is not null, "so does its account");
        Expect.Same(0, (await host.Model.AllAsync<Opportunity>().ConfigureAwait(false)).Count, "opportunities");
    }

    private static Lead Acme() => A.Lead.With(e => e.Set(LeadFields.CompanyName, "Acme").Set(LeadFields.Currency, Currency.Eur)).Build();

    private static Task<QualifiedLead> QualifyAsync(ICustomerModel model, LeadId id, LeadQualification? how = null) =>
        model.RunAsync(async work =>
        {
            var lead = await work.GetAsync(id).ConfigureAwait(false);
            return Qualify.Lead(lead, how ?? LeadQualification.Default, QualificationIds.New(work.Now.ToInstant()), work.Now);
        });
}
