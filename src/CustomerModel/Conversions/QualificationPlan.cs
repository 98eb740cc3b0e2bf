using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>What there is and what would be made; a linked record always wins over a flag.</summary>
internal readonly record struct QualificationPlan(Lead Lead, LeadQualification How)
{
    public AccountId? KnownAccount => Lead.ParentAccount ?? How.Account?.Id;

    public ContactId? KnownContact => Lead.ParentContact ?? How.Contact?.Id;

    public bool MakesAccount => How.CreateAccount && KnownAccount is null && Lead.CompanyName is not null;

    public bool MakesContact => How.CreateContact && KnownContact is null;

    public Currency? Currency => How.OpportunityCurrency ?? Lead.Currency;

    public bool LinksAccount => Lead.ParentAccount is null && How.Account is not null;

    public bool LinksContact => Lead.ParentContact is null && How.Contact is not null;

    public DomainError? WhyNot() =>
        Lead.WhyNotQualify(How.Status) ?? WhyNotIncomplete() ?? WhyNotLinks() ?? WhyNotDuplicates() ?? WhyNotUnder() ?? WhyNotOpportunity();

    private DomainError? WhyNotIncomplete()
    {
        var lead = Lead;
        string[] empty = [.. How.RequiredFields.Where(field => field.Read(lead) is null or false).Select(field => field.Name)];
        return empty.Length > 0 ? QualificationErrors.Incomplete(empty) : null;
    }

    private DomainError? WhyNotLinks() =>
        How.Account is { } account && account.Id != KnownAccount ? QualificationErrors.LinkedElsewhere("parentaccountid", account.Id.Value)
        : How.Contact is { } contact && contact.Id != KnownContact
            ? QualificationErrors.LinkedElsewhere("parentcontactid", contact.Id.Value)
        : MakesContact && KnownAccount is { } known && How.Account is null ? QualificationErrors.AccountNeeded(known)
        : null;

    private DomainError? WhyNotDuplicates()
    {
        if (How.IgnoreMatches)
        {
            return null;
        }

        CustomerId[] accounts = MakesAccount ? MatchesOf(CustomerKind.Account) : [];
        CustomerId[] contacts = MakesContact ? MatchesOf(CustomerKind.Contact) : [];
        return accounts.Length > 0 ? QualificationErrors.DuplicatesUnresolved("companyname", accounts)
            : contacts.Length > 0 ? QualificationErrors.DuplicatesUnresolved("lastname", contacts)
            : null;
    }

    private DomainError? WhyNotUnder() =>
        !MakesContact || How.Account is not { } account ? null
        : account.Kind == AccountKind.Person ? ContactErrors.AccountIsPerson(account.Id) with { Record = account.Ref }
        : account.PrimaryContact is null && account.AskWhyNotEdit() is { } closed ? closed with { Record = account.Ref }
        : null;

    private DomainError? WhyNotOpportunity() =>
        !How.CreateOpportunity ? null
        : How.OpportunityCustomer is null && !MakesAccount && !MakesContact && KnownAccount is null && KnownContact is null
            ? QualificationErrors.CustomerMissing
        : Currency is not { } currency ? QualificationErrors.CurrencyMissing
        : Lead.BudgetAmount is not null && currency != Lead.Currency ? QualificationErrors.BudgetInAnotherCurrency(currency)
        : null;

    private CustomerId[] MatchesOf(CustomerKind kind) =>
        [.. How.Matches.Select(match => match.Customer).Where(customer => customer.Kind == kind).Distinct()];
}
