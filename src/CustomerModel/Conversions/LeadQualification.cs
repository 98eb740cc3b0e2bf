using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>How a lead is to be qualified; what is left out is what Dynamics does by default.</summary>
public sealed record LeadQualification
{
    /// <summary>Account, contact and opportunity, without duplicates known.</summary>
    public static LeadQualification Default { get; } = new();

    /// <summary>Whether to make an account of a lead that has none and names a company.</summary>
    public bool CreateAccount { get; init; } = true;

    /// <summary>Whether to make a contact of a lead that has none.</summary>
    public bool CreateContact { get; init; } = true;

    /// <summary>Whether to make an opportunity.</summary>
    public bool CreateOpportunity { get; init; } = true;

    /// <summary>Currency of the opportunity; <see langword="null"/>: the lead's.</summary>
    public Currency? OpportunityCurrency { get; init; }

    /// <summary>Customer of the opportunity; <see langword="null"/>: the account, else the contact.</summary>
    public CustomerId? OpportunityCustomer { get; init; }

    /// <summary>Campaign of the opportunity; <see langword="null"/>: the lead's.</summary>
    public CampaignId? SourceCampaign { get; init; }

    /// <summary>The status to give the lead; one of the disqualified ones gives it up and makes nothing.</summary>
    public LeadStatus? Status { get; init; }

    /// <summary>Fields without which the host's sales process does not let a lead go on.</summary>
    public IReadOnlyList<Field<Lead>> RequiredFields { get; init; } = [];

    /// <summary>The account the lead is linked to, or one to link instead of making it.</summary>
    public Account? Account { get; init; }

    /// <summary>The contact the lead is linked to, or one to link instead of making it.</summary>
    public Contact? Contact { get; init; }

    /// <summary>Customers that look like the ones to be made; they must be linked or knowingly ignored.</summary>
    public IReadOnlyList<LeadMatch> Matches { get; init; } = [];

    /// <summary>Makes new records whatever looks like them.</summary>
    public bool IgnoreMatches { get; init; }
}

/// <summary>Identities for what qualification may make; those of what it does not make are not used.</summary>
/// <param name="Account">Of the account.</param>
/// <param name="Contact">Of the contact.</param>
/// <param name="Opportunity">Of the opportunity.</param>
public readonly record struct QualificationIds(AccountId Account, ContactId Contact, OpportunityId Opportunity)
{
    /// <summary>Fresh ones.</summary>
    public static QualificationIds New(Instant at) => new(AccountId.New(at), ContactId.New(at), OpportunityId.New(at));
}

/// <summary>What qualification made; what was linked or not asked for is <see langword="null"/>.</summary>
/// <param name="Account">The account that was made.</param>
/// <param name="Contact">The contact that was made.</param>
/// <param name="Opportunity">The opportunity that was made.</param>
public sealed record QualifiedLead(Account? Account, Contact? Contact, Opportunity? Opportunity)
{
    /// <summary>All of them, in this order.</summary>
    public IReadOnlyList<Record> Made => [.. new Record?[] { Account, Contact, Opportunity }.OfType<Record>()];
}
