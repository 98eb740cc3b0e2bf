using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a lead.</summary>
public sealed class LeadFields : LeadInterestFields
{
    private LeadFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Lead> All { get; } = BeginInterest();

    /// <inheritdoc cref="Lead.Subject"/>
    public static Field<Lead, string> Subject { get; } =
        All.Text("subject", "Topic", 300, c => c.Subject, (c, v) => c.Subject = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Lead.Salutation"/>
    public static Field<Lead, string> Salutation { get; } =
        All.Text("salutation", "Salutation", 100, c => c.Salutation, (c, v) => c.Salutation = v, Personal);

    /// <inheritdoc cref="Lead.FirstName"/>
    public static Field<Lead, string> FirstName { get; } =
        All.Text("firstname", "First Name", 50, c => c.FirstName, (c, v) => c.FirstName = v, Personal | Indexed | Searchable);

    /// <inheritdoc cref="Lead.MiddleName"/>
    public static Field<Lead, string> MiddleName { get; } =
        All.Text("middlename", "Middle Name", 50, c => c.MiddleName, (c, v) => c.MiddleName = v, Personal);

    /// <inheritdoc cref="Lead.LastName"/>
    public static Field<Lead, string> LastName { get; } =
        All.Text("lastname", "Last Name", 50, c => c.LastName, (c, v) => c.LastName = v!, Personal | Required | Indexed | Searchable);

    /// <inheritdoc cref="Lead.FullName"/>
    public static Field<Lead, string> FullName { get; } =
        All.Text("fullname", "Name", 160, c => c.FullName, (c, v) => c.FullName = v, Personal | Derived | Indexed | Searchable);

    /// <inheritdoc cref="Lead.JobTitle"/>
    public static Field<Lead, string> JobTitle { get; } =
        All.Text("jobtitle", "Job Title", 100, c => c.JobTitle, (c, v) => c.JobTitle = v, Personal);

    /// <inheritdoc cref="Lead.CompanyName"/>
    public static Field<Lead, string> CompanyName { get; } =
        All.Text("companyname", "Company Name", 100, c => c.CompanyName, (c, v) => c.CompanyName = v, Indexed | Searchable);

    /// <inheritdoc cref="Lead.Description"/>
    public static Field<Lead, string> Description { get; } =
        All.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v, Personal);

    /// <inheritdoc cref="Lead.LeadSource"/>
    public static Field<Lead, LeadSource> LeadSource { get; } =
        All.Option("leadsourcecode", "Lead Source", c => c.LeadSource, (c, v) => c.LeadSource = v, traits: Indexed);

    /// <inheritdoc cref="Lead.Industry"/>
    public static Field<Lead, Industry> Industry { get; } =
        All.Option("industrycode", "Industry", c => c.Industry, (c, v) => c.Industry = v, traits: Indexed);

    /// <inheritdoc cref="Lead.Sic"/>
    public static Field<Lead, string> Sic { get; } = All.Text("sic", "SIC Code", 20, c => c.Sic, (c, v) => c.Sic = v);

    /// <inheritdoc cref="Lead.Image"/>
    public static Field<Lead, Guid> Image { get; } = All.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Lead.ParentAccount"/>
    public static Field<Lead, AccountId> ParentAccount { get; } =
        All.Value(
            "parentaccountid",
            "Parent Account for lead",
            c => c.ParentAccount,
            (c, v) => c.ParentAccount = v,
            traits: Indexed,
            targets: ["account"]
        );

    /// <inheritdoc cref="Lead.ParentContact"/>
    public static Field<Lead, ContactId> ParentContact { get; } =
        All.Value(
            "parentcontactid",
            "Parent Contact for lead",
            c => c.ParentContact,
            (c, v) => c.ParentContact = v,
            traits: Indexed,
            targets: ["contact"]
        );

    /// <inheritdoc cref="Lead.Customer"/>
    public static Field<Lead, CustomerId> Customer { get; } =
        All.Value("customerid", "Customer", c => c.Customer, (c, v) => c.Customer = v, traits: Indexed, targets: ["account", "contact"]);

    /// <inheritdoc cref="Lead.Campaign"/>
    public static Field<Lead, CampaignId> Campaign { get; } =
        All.Value("campaignid", "Source Campaign", c => c.Campaign, (c, v) => c.Campaign = v, targets: ["campaign"]);

    /// <inheritdoc cref="Lead.RelatedResponse"/>
    public static Field<Lead, CampaignResponseId> RelatedResponse { get; } =
        All.Value(
            "relatedobjectid",
            "Related Campaign Response",
            c => c.RelatedResponse,
            (c, v) => c.RelatedResponse = v,
            targets: ["campaignresponse"]
        );

    /// <inheritdoc cref="Lead.OriginatingCase"/>
    public static Field<Lead, CaseId> OriginatingCase { get; } =
        All.Value("originatingcaseid", "Originating Case", c => c.OriginatingCase, (c, v) => c.OriginatingCase = v, targets: ["incident"]);

    /// <inheritdoc cref="Lead.QualifyingOpportunity"/>
    public static Field<Lead, OpportunityId> QualifyingOpportunity { get; } =
        All.Value(
            "qualifyingopportunityid",
            "Qualifying Opportunity",
            c => c.QualifyingOpportunity,
            (c, v) => c.QualifyingOpportunity = v,
            traits: ByCommand | Indexed,
            targets: ["opportunity"]
        );

    /// <inheritdoc cref="Lead.Master"/>
    public static Field<Lead, LeadId> Master { get; } =
        All.Value("masterid", "Master ID", c => c.Master, (c, v) => c.Master = v, traits: ByCommand, targets: ["lead"]);

    /// <inheritdoc cref="Lead.Merged"/>
    public static Field<Lead, bool> Merged { get; } =
        All.Always("merged", "Merged", c => c.Merged, (c, v) => c.Merged = v, traits: ByCommand);

    /// <inheritdoc cref="Lead.SourceType"/>
    public static Field<Lead, LeadSourceType> SourceType { get; } =
        All.Option(
            "msdyncrm_leadsourcetype",
            "Lead source type",
            c => c.SourceType,
            (c, v) => c.SourceType = v,
            traits: ByCommand | Indexed
        );

    /// <inheritdoc cref="Lead.SalesAccepted"/>
    public static Field<Lead, bool> SalesAccepted { get; } =
        All.Always("msdyncrm_salesaccepted", "Sales accepted", c => c.SalesAccepted, (c, v) => c.SalesAccepted = v);

    /// <inheritdoc cref="Lead.Recycled"/>
    public static Field<Lead, bool> Recycled { get; } =
        All.Always("msdyncrm_recycled", "Recycled", c => c.Recycled, (c, v) => c.Recycled = v, traits: ByCommand);

    /// <inheritdoc cref="Lead.Sla"/>
    public static Field<Lead, SlaId> Sla { get; } = All.Value("slaid", "SLA", c => c.Sla, (c, v) => c.Sla = v, targets: ["sla"]);

    /// <inheritdoc cref="Lead.SlaInvoked"/>
    public static Field<Lead, SlaId> SlaInvoked { get; } =
        All.Value("slainvokedid", "Last SLA applied", c => c.SlaInvoked, (c, v) => c.SlaInvoked = v, traits: BySystem, targets: ["sla"]);

    /// <inheritdoc cref="Lead.OnHoldTime"/>
    public static Field<Lead, int> OnHoldTime { get; } =
        All.Value("onholdtime", "On Hold Time (Minutes)", c => c.OnHoldTime, (c, v) => c.OnHoldTime = v, traits: BySystem);

    /// <inheritdoc cref="Lead.LastOnHoldTime"/>
    public static Field<Lead, Instant> LastOnHoldTime { get; } =
        All.Value("lastonholdtime", "Last On Hold Time", c => c.LastOnHoldTime, (c, v) => c.LastOnHoldTime = v, traits: BySystem);

    /// <inheritdoc cref="Lead.Status"/>
    public static Field<Lead, LeadStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Lead.State"/>
    public static Field<Lead, LeadState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, traits: Derived | Indexed);

    /// <summary>What qualification made or found.</summary>
    public static PartList<Lead, LeadOutcome> Outcomes { get; } =
        new("leadoutcome", c => c.Outcomes, (c, v) => c.PutOutcomes(v), number => new LeadOutcome(number), LeadOutcomeFields.All)
        {
            Label = "Outcome",
        };

    internal static Field[] Amounts { get; } = [.. All.Where(field => field.ValueType == typeof(decimal) && field.Scale == 4)];
}
