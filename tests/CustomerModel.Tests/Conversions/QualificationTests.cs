using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Storage;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Conversions;

public sealed class QualificationTests
{
    private static readonly ZonedDateTime Now = A.Now;
    private static readonly OwnerId Seller = UserId.New(Now.ToInstant());

    /// <summary>Linked on the lead, company name; made account, made contact, contact under an account, contact becomes primary.</summary>
    public static TheoryData<string, bool, string> Matrix =>
        new()
        {
            { "", false, "contact" },
            { "", true, "account contact under primary" },
            { "account", false, "contact under primary" },
            { "account", true, "contact under primary" },
            { "account with primary", true, "contact under" },
            { "contact", false, "" },
            { "contact", true, "account" },
            { "account contact", false, "" },
            { "account contact", true, "" },
        };

    [Theory]
    [MemberData(nameof(Matrix))]
    public void What_is_made_follows_from_links_and_company_name(string linked, bool hasCompany, string expected)
    {
        var acme = linked.Contains("account", StringComparison.Ordinal) ? A.Account.Build() : null;
        var anna = linked.Contains("contact", StringComparison.Ordinal) ? A.Contact.Build() : null;
        if (linked.Contains("primary", StringComparison.Ordinal))
        {
            acme!.MakePrimary(ContactId.New(Now.ToInstant()), Now);
        }

        var lead = Open(acme, anna, hasCompany ? "Acme" : null);

        var made = Qualified(lead, new() { Account = acme, Contact = anna });

        var account = made.Account ?? acme;
        string?[] found =
        [
            made.Account is null ? null : "account",
            made.Contact is null ? null : "contact",
            made.Contact?.Parent is { } parent && parent == account!.AsCustomer ? "under" : null,
            made.Contact is { } contact && account?.PrimaryContact == contact.Id ? "primary" : null,
        ];
        string.Join(' ', found.OfType<string>()).ShouldBe(expected);
        (lead.ParentAccount, lead.ParentContact).ShouldBe((account?.Id, (made.Contact ?? anna)?.Id));
        var opportunity = made.Opportunity.ShouldNotBeNull();
        opportunity.Customer.ShouldBe(account?.AsCustomer ?? (made.Contact ?? anna)!.AsCustomer);
        (opportunity.ParentAccount, opportunity.ParentContact).ShouldBe((lead.ParentAccount, lead.ParentContact));
        (anna?.Parent).ShouldBeNull();
    }

    [Fact]
    public void What_is_made_travels_with_the_lead_knows_it_and_has_its_owner()
    {
        var lead = Open(null, null, "Acme");

        var made = Qualified(lead, LeadQualification.Default);

        RecordStorage.TakeMade(lead).ShouldBe(made.Made);
        made.Made.Select(record => record.Owner).ShouldAllBe(owner => owner == Seller);
        (made.Account!.OriginatingLead, made.Contact!.OriginatingLead, made.Opportunity!.OriginatingLead).ShouldBe(
            (lead.Id, lead.Id, lead.Id)
        );
        (lead.QualifyingOpportunity, lead.Status, lead.State).ShouldBe((made.Opportunity.Id, LeadStatus.Qualified, LeadState.Qualified));
        lead.Outcomes.Select(outcome => (outcome.Kind, outcome.IsMade, outcome.BecamePrimary))
            .ShouldBe([
                (LeadOutcomeKind.Account, true, false),
                (LeadOutcomeKind.Contact, true, true),
                (LeadOutcomeKind.Opportunity, true, false),
            ]);
        lead.Events[^1].ShouldBe(new LeadQualified(lead.Id, made.Account.Id, made.Contact.Id, made.Opportunity.Id, Now.ToInstant()));
    }

    [Theory]
    [InlineData(true, false, false, "account")]
    [InlineData(false, true, false, "contact")]
    [InlineData(false, false, false, "")]
    [InlineData(false, true, true, "contact opportunity")]
    public void Each_flag_stands_alone(bool account, bool contact, bool opportunity, string expected)
    {
        var lead = Open(null, null, "Acme");

        var made = Qualified(
            lead,
            new()
            {
                CreateAccount = account,
                CreateContact = contact,
                CreateOpportunity = opportunity,
            }
        );

        string.Join(' ', made.Made.Select(record => record.Ref.Type)).ShouldBe(expected);
        lead.Status.ShouldBe(LeadStatus.Qualified);
        (lead.QualifyingOpportunity is null).ShouldBe(!opportunity);
    }

    [Fact]
    public void The_call_may_name_customer_currency_and_campaign_of_the_opportunity()
    {
        var (other, campaign) = (AccountId.New(Now.ToInstant()), CampaignId.New(Now.ToInstant()));
        var lead = Open(null, null, "Acme");

        var made = Qualified(
            lead,
            new()
            {
                OpportunityCustomer = other,
                OpportunityCurrency = Currency.Chf,
                SourceCampaign = campaign,
            }
        );

        (made.Opportunity!.Customer, made.Opportunity.Currency, made.Opportunity.Campaign).ShouldBe((other, Currency.Chf, campaign));
    }

    [Fact]
    public void A_disqualified_status_in_the_call_gives_the_lead_up_and_makes_nothing()
    {
        var lead = Open(null, null, "Acme");

        var made = Qualified(lead, new() { Status = LeadStatus.Canceled });

        made.Made.ShouldBeEmpty();
        (lead.Status, lead.Made.Count).ShouldBe((LeadStatus.Canceled, 0));
        Refused(lead, LeadQualification.Default).ShouldBe("lead.not-now");
        Refused(Open(null, null, null), new() { Status = LeadStatus.Contacted }).ShouldBe("lead.not-now");
    }

    [Fact]
    public void A_match_is_linked_and_nothing_new_is_made_in_its_place()
    {
        var (acme, anna) = (A.Account.Build(), A.Contact.Build());
        var lead = Open(null, null, "Acme");
        LeadMatch[] matches = [new(acme.AsCustomer), new(anna.AsCustomer)];

        Refused(lead, new() { Matches = matches }).ShouldBe("qualification.duplicates-unresolved");
        Refused(lead, new() { Matches = matches, Account = acme }).ShouldBe("qualification.duplicates-unresolved");
        var made = Qualified(
            lead,
            new()
            {
                Matches = matches,
                Account = acme,
                Contact = anna,
            }
        );

        made.Made.ShouldBe([made.Opportunity!]);
        (lead.ParentAccount, lead.ParentContact, made.Opportunity!.Customer).ShouldBe((acme.Id, anna.Id, acme.AsCustomer));
        lead.Outcomes.Select(outcome => outcome.IsMade).ShouldBe([false, false, true]);
        (acme.OriginatingLead, anna.OriginatingLead, acme.PrimaryContact).ShouldBe((null, null, null));
    }

    [Fact]
    public void A_match_can_be_ignored_and_counts_only_for_what_would_be_made()
    {
        LeadMatch[] matches = [new(AccountId.New(Now.ToInstant()))];

        Qualified(Open(null, null, "Acme"), new() { Matches = matches, IgnoreMatches = true }).Account.ShouldNotBeNull();
        Qualified(Open(null, null, null), new() { Matches = matches }).Contact.ShouldNotBeNull();
    }

    [Fact]
    public void What_qualification_cannot_do_is_refused_and_changes_nothing()
    {
        var (acme, other, anna) = (A.Account.Build(), A.Account.Build(), A.Contact.Build());
        var person = Account.CreatePerson(AccountId.New(Now.ToInstant()), ContactId.New(Now.ToInstant()), PersonName.Of("Muster"), Now);
        var lead = Open(null, null, "Acme");
        var poor = A.Lead.Build();
        var rich = A.Lead.With(e => e.Set(LeadFields.BudgetAmount, 5m).Set(LeadFields.Currency, Currency.Eur)).Build();

        Refused(lead, new() { RequiredFields = [LeadFields.Need, LeadFields.Subject] }).ShouldBe("qualification.incomplete");
        Refused(Open(acme, null, null), LeadQualification.Default).ShouldBe("qualification.account-needed");
        Refused(Open(acme, null, null), new() { Account = other }).ShouldBe("qualification.linked-elsewhere");
        Refused(Open(null, A.Contact.Build(), null), new() { Contact = anna }).ShouldBe("qualification.linked-elsewhere");
        Refused(lead, new() { CreateAccount = false, CreateContact = false }).ShouldBe("qualification.customer-missing");
        Refused(poor, LeadQualification.Default).ShouldBe("qualification.currency-missing");
        Refused(rich, new() { OpportunityCurrency = Currency.Usd }).ShouldBe("qualification.budget-in-another-currency");
        Refused(lead, new() { Account = person }, person.Ref).ShouldBe("contact.account-is-person");
        Refused(lead, new() { Account = A.Account.Inactive().Build() }, null).ShouldBe("customer.inactive");
    }

    [Fact]
    public void A_lead_taken_up_again_is_qualified_into_what_it_is_linked_to()
    {
        var lead = Open(null, null, "Acme");
        var first = Qualified(lead, LeadQualification.Default);

        lead.Reactivate(Now);
        lead.Outcomes.ShouldBeEmpty();
        var again = Qualified(lead, LeadQualification.Default);

        again.Made.ShouldBe([again.Opportunity!]);
        again.Opportunity!.ParentAccount.ShouldBe(first.Account!.Id);
    }

    internal static Lead Open(Account? account, Contact? contact, string? company)
    {
        var lead = A.Lead.With(LeadFields.Currency, Currency.Eur).Build();
        lead.Edit(edit =>
            edit.Set(LeadFields.CompanyName, (object?)company)
                .Set(LeadFields.ParentAccount, (object?)account?.Id)
                .Set(LeadFields.ParentContact, (object?)contact?.Id)
        );
        RecordStorage.Originate(lead, Seller);
        return lead;
    }

    internal static QualifiedLead Qualified(Lead lead, LeadQualification how)
    {
        Qualify.WhyNotLead(lead, how, Now).ShouldBeNull();
        return Qualify.Lead(lead, how, QualificationIds.New(Now.ToInstant()), Now);
    }

    private static string Refused(Lead lead, LeadQualification how) => Refused(lead, how, lead.Ref);

    private static string Refused(Lead lead, LeadQualification how, RecordRef? record)
    {
        var (before, account) = (RecordStorage.Copy(lead), how.Account is null ? null : RecordStorage.Copy(how.Account));
        var why = Qualify.WhyNotLead(lead, how, Now).ShouldNotBeNull();

        var refusal = Should.Throw<RefusedException>(() => Qualify.Lead(lead, how, QualificationIds.New(Now.ToInstant()), Now));

        refusal.Error.Code.ShouldBe(why.Code);
        refusal.Error.Record.ShouldBe(record ?? how.Account!.Ref);
        World.Differences(Lead.Type, before, lead).ShouldBeEmpty();
        lead.Made.ShouldBeEmpty();
        if (account is not null)
        {
            World.Differences(Account.Type, account, how.Account!).ShouldBeEmpty();
        }

        return why.Code;
    }
}
