using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Duplicates;
using CustomerModel.Sales;
using CustomerModel.Specifications;
using Microsoft.Extensions.DependencyInjection;

namespace CustomerModel.InMemory.Tests;

/// <summary>From lead to customer and back, as a host writes it.</summary>
public sealed class LeadTests
{
    private readonly IServiceProvider _services = new ServiceCollection()
        .AddCustomerModel(m => m.UseInMemory().SingleTenant())
        .BuildServiceProvider()
        .CreateScope()
        .ServiceProvider;

    private ICustomerModel Crm => _services.GetRequiredService<ICustomerModel>();

    private ILeadDuplicates Duplicates => _services.GetRequiredService<ILeadDuplicates>();

    [Fact]
    public async Task One_commit_keeps_lead_account_contact_and_opportunity()
    {
        var id = await LeadAsync();

        var made = await QualifyAsync(id);

        var lead = await Crm.ReadAsync(read => read.GetAsync(id));
        (lead.Status, lead.Outcomes.Count).ShouldBe((LeadStatus.Qualified, 3));
        var account = await Crm.ReadAsync(read => read.GetAsync(made.Account!.Id));
        (account.PrimaryContact, account.OriginatingLead).ShouldBe((made.Contact!.Id, id));
        (await Crm.ReadAsync(read => read.GetAsync(made.Contact.Id))).LeadSource!.Value.Code.ShouldBe(LeadSource.Web.Code);
        (await Crm.ReadAsync(read => read.GetAsync(made.Opportunity!.Id))).Customer.ShouldBe(account.AsCustomer);
    }

    [Fact]
    public async Task Customers_alike_are_found_by_published_rules_of_what_would_be_made_and_of_the_lead()
    {
        var (byMail, byName, ofLead) = await Crm.RunAsync(work =>
        {
            var rules = ShippedDuplicateRules.Create(work.Now);
            var across = DuplicateRule.Create(work.NewId<DuplicateRuleId>(), "Leads of accounts", "lead", "account", work.Now);
            across.AddCondition(DuplicateCondition.First(3, "companyname", "name"), work.Now);
            across.Publish(work.Now);
            var anna = Contact.Create(work.NewId<ContactId>(), PersonName.Of("A.", "M."), work.Now);
            anna.Set(ContactFields.EmailAddress1, EmailAddress.Parse("ANNA@acme.example"));
            var acme = Account.Create(work.NewId<AccountId>(), "ACME", work.Now);
            var old = Account.Create(work.NewId<AccountId>(), "Acme", work.Now);
            old.Deactivate(work.Now);
            foreach (var record in new Record[] { anna, acme, old, across }.Concat(rules))
            {
                work.Add(record);
            }

            var (mail, name) = (rules[2], rules[1]);
            return Task.FromResult(
                (
                    new LeadMatch(anna.AsCustomer, mail.Id),
                    new LeadMatch(acme.AsCustomer, name.Id),
                    (LeadMatch[])[new(acme.AsCustomer, across.Id), new(old.AsCustomer, across.Id)]
                )
            );
        });
        var id = await LeadAsync();

        var matches = await Crm.ReadAsync(async read => await Duplicates.FindAsync(await read.GetAsync(id), read));

        matches.ShouldBe([.. ofLead, byName, byMail], ignoreOrder: true);
        var refusal = await Should.ThrowAsync<RefusedException>(() => QualifyAsync(id));
        refusal.Error.Code.ShouldBe("qualification.duplicates-unresolved");
        (await Crm.ReadAsync(read => read.GetAsync(id))).State.ShouldBe(LeadState.Open);
    }

    [Fact]
    public async Task Taking_back_deletes_what_was_made_and_frees_the_lead()
    {
        var id = await LeadAsync();
        var made = await QualifyAsync(id);

        var result = await Crm.UnqualifyAsync(id);

        result.Remove.Select(record => record.Ref).ShouldBe(made.Made.Select(record => record.Ref), ignoreOrder: true);
        (await Crm.ReadAsync(read => read.FindAsync(made.Account!.Id))).ShouldBeNull();
        (await Crm.ReadAsync(read => read.FindAsync(made.Contact!.Id))).ShouldBeNull();
        (await Crm.ReadAsync(read => read.FindAsync(made.Opportunity!.Id))).ShouldBeNull();
        var lead = await Crm.ReadAsync(read => read.GetAsync(id));
        (lead.Status, lead.ParentAccount, lead.QualifyingOpportunity).ShouldBe((LeadStatus.New, null, null));
        (await QualifyAsync(id)).Made.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Taking_back_keeps_an_account_that_others_have_come_to_use()
    {
        var id = await LeadAsync();
        var made = await QualifyAsync(id);
        await Crm.RunAsync(work =>
        {
            var ben = Contact.Create(work.NewId<ContactId>(), PersonName.Of("Ben", "Muster"), work.Now);
            ben.Join(made.Account!.Id, work.Now);
            work.Add(ben);
            return Task.CompletedTask;
        });

        var result = await Crm.UnqualifyAsync(id);

        result.Detach.Select(record => record.Ref).ShouldBe([made.Account!.Ref]);
        var account = await Crm.ReadAsync(read => read.GetAsync(made.Account.Id));
        (account.OriginatingLead, account.PrimaryContact).ShouldBe((null, null));
        (await Crm.ReadAsync(read => read.FindAsync(made.Contact!.Id))).ShouldBeNull();
    }

    [Fact]
    public async Task The_full_name_of_a_lead_is_spelled_as_the_organisation_wants_it()
    {
        var host = new ServiceCollection().AddCustomerModel(m =>
        {
            m.UseInMemory().SingleTenant();
            m.Catalogue.NameFormat(NameFormat.LastCommaFirst);
        });
        var crm = host.BuildServiceProvider().CreateScope().ServiceProvider.GetRequiredService<ICustomerModel>();

        var id = await crm.RunAsync(work =>
        {
            var lead = Lead.Create(work.NewId<LeadId>(), "Chairs", PersonName.Of("Anna", "Muster"), work.Now);
            work.Add(lead);
            return Task.FromResult(lead.Id);
        });

        (await crm.ReadAsync(read => read.GetAsync(id))).FullName.ShouldBe("Muster, Anna");
    }

    private Task<LeadId> LeadAsync() =>
        Crm.RunAsync(work =>
        {
            var lead = Lead.Create(work.NewId<LeadId>(), "Chairs", PersonName.Of("Anna", "Muster"), work.Now);
            lead.Edit(e =>
                e.Set(LeadFields.CompanyName, "Acme")
                    .Set(LeadFields.EmailAddress1, EmailAddress.Parse("anna@acme.example"))
                    .Set(LeadFields.LeadSource, LeadSource.Web)
                    .Set(LeadFields.Currency, Currency.Eur)
            );
            work.Add(lead);
            return Task.FromResult(lead.Id);
        });

    private Task<QualifiedLead> QualifyAsync(LeadId id) =>
        Crm.RunAsync(async work =>
        {
            var lead = await work.GetAsync(id);
            var how = new LeadQualification { Matches = await Duplicates.FindAsync(lead, work) };
            return Qualify.Lead(lead, how, QualificationIds.New(work.Now.ToInstant()), work.Now);
        });
}
