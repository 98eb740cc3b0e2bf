namespace CustomerModel.Sales;

// Who and what a lead is; Edit changes it through LeadFields.
public sealed partial class Lead
{
    /// <summary>What the interest is in.</summary>
    public string Subject { get; internal set; } = "";

    /// <summary>How the person is addressed.</summary>
    public string? Salutation { get; internal set; }

    /// <summary>Given name.</summary>
    public string? FirstName { get; internal set; }

    /// <summary>Middle name or initial.</summary>
    public string? MiddleName { get; internal set; }

    /// <summary>Family name; the one name a lead must have.</summary>
    public string LastName { get; internal set; } = "";

    /// <summary>Follows from the parts of the name in the organisation's format.</summary>
    public string? FullName { get; internal set; }

    /// <summary>What the person is.</summary>
    public string? JobTitle { get; internal set; }

    /// <summary>Where the person works; without it qualification makes no account.</summary>
    public string? CompanyName { get; internal set; }

    /// <summary>Free text.</summary>
    public string? Description { get; internal set; }

    /// <summary>Where the lead was heard of first.</summary>
    public LeadSource? LeadSource { get; internal set; }

    /// <summary>The branch the company works in.</summary>
    public Industry? Industry { get; internal set; }

    /// <summary>Standard Industrial Classification of the company.</summary>
    public string? Sic { get; internal set; }

    /// <summary>Where the host keeps the picture.</summary>
    public Guid? Image { get; internal set; }

    /// <summary>The account the lead belongs to; qualification writes it back.</summary>
    public AccountId? ParentAccount { get; internal set; }

    /// <summary>The contact whose interest it is; qualification writes it back.</summary>
    public ContactId? ParentContact { get; internal set; }

    /// <summary>A customer the lead is related to.</summary>
    public CustomerId? Customer { get; internal set; }

    /// <summary>The campaign it came from.</summary>
    public CampaignId? Campaign { get; internal set; }

    /// <summary>The campaign response it came from.</summary>
    public CampaignResponseId? RelatedResponse { get; internal set; }

    /// <summary>The case it came from.</summary>
    public CaseId? OriginatingCase { get; internal set; }

    /// <summary>The opportunity qualification made.</summary>
    public OpportunityId? QualifyingOpportunity { get; internal set; }

    /// <summary>The lead this one was merged into.</summary>
    public LeadId? Master { get; internal set; }

    /// <summary>Merged into another lead, which is its master.</summary>
    public bool Merged { get; internal set; }

    /// <summary>Who made the lead: marketing, sales or telephone prospecting.</summary>
    public LeadSourceType? SourceType { get; internal set; }

    /// <summary>Whether sales took the lead over from marketing.</summary>
    public bool SalesAccepted { get; internal set; }

    /// <summary>Whether sales gave the lead back to marketing.</summary>
    public bool Recycled { get; internal set; }

    /// <summary>The service level it is kept to.</summary>
    public SlaId? Sla { get; internal set; }

    /// <summary>The service level that was applied last.</summary>
    public SlaId? SlaInvoked { get; internal set; }

    /// <summary>Minutes it has been on hold.</summary>
    public int? OnHoldTime { get; internal set; }

    /// <summary>When it was put on hold last.</summary>
    public Instant? LastOnHoldTime { get; internal set; }
}
