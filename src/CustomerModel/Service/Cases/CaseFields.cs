using static CustomerModel.FieldTraits;

namespace CustomerModel.Service;

/// <summary>Every field of a case.</summary>
public sealed class CaseFields : CasePromiseFields
{
    private static readonly (int, int) Minutes = (0, CaseBilling.Most);

    private CaseFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Case> All { get; } = BeginPromises();

    /// <inheritdoc cref="Case.TicketNumber"/>
    public static Field<Case, string> TicketNumber { get; } =
        All.Text("ticketnumber", "Case Number", 100, c => c.TicketNumber, (c, v) => c.TicketNumber = v, Numbered | Indexed | Searchable);

    /// <inheritdoc cref="Case.Title"/>
    public static Field<Case, string> Title { get; } =
        All.Text("title", "Case Title", 200, c => c.Title, (c, v) => c.Title = v!, Required | Indexed | Searchable);

    /// <inheritdoc cref="Case.Description"/>
    public static Field<Case, string> Description { get; } =
        All.Text("description", "Description", 2000, c => c.Description, (c, v) => c.Description = v, Personal);

    /// <inheritdoc cref="Case.Customer"/>
    public static Field<Case, CustomerId> Customer { get; } =
        All.Value(
            "customerid",
            "Customer",
            c => c.Customer,
            (c, v) => c.Customer = v,
            traits: Required | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="Case.PrimaryContact"/>
    public static Field<Case, ContactId> PrimaryContact { get; } =
        All.Value(
            "primarycontactid",
            "Contact",
            c => c.PrimaryContact,
            (c, v) => c.PrimaryContact = v,
            traits: Indexed,
            targets: ["contact"]
        );

    /// <inheritdoc cref="Case.ResponsibleContact"/>
    public static Field<Case, ContactId> ResponsibleContact { get; } =
        All.Value(
            "responsiblecontactid",
            "Responsible Contact",
            c => c.ResponsibleContact,
            (c, v) => c.ResponsibleContact = v,
            targets: ["contact"]
        );

    /// <inheritdoc cref="Case.EmailAddress"/>
    public static Field<Case, EmailAddress> EmailAddress { get; } =
        All.Of<EmailAddress>("emailaddress", "Email Address", 100, c => c.EmailAddress, (c, v) => c.EmailAddress = v, Personal);

    /// <inheritdoc cref="Case.CaseType"/>
    public static Field<Case, CaseType> CaseType { get; } =
        All.Option("casetypecode", "Case Type", c => c.CaseType, (c, v) => c.CaseType = v, traits: Indexed);

    /// <inheritdoc cref="Case.Origin"/>
    public static Field<Case, CaseOrigin> Origin { get; } = All.Option("caseorigincode", "Origin", c => c.Origin, (c, v) => c.Origin = v);

    /// <inheritdoc cref="Case.Priority"/>
    public static Field<Case, CasePriority> Priority { get; } =
        All.Option("prioritycode", "Priority", c => c.Priority, (c, v) => c.Priority = v, traits: Indexed);

    /// <inheritdoc cref="Case.Severity"/>
    public static Field<Case, CaseSeverity> Severity { get; } =
        All.Option("severitycode", "Severity", c => c.Severity, (c, v) => c.Severity = v);

    /// <inheritdoc cref="Case.Subject"/>
    public static Field<Case, SubjectId> Subject { get; } = All.Value("subjectid", "Subject", c => c.Subject, (c, v) => c.Subject = v);

    /// <inheritdoc cref="Case.Product"/>
    public static Field<Case, ProductId> Product { get; } =
        All.Value("productid", "Product", c => c.Product, (c, v) => c.Product = v, traits: Indexed, targets: ["product"]);

    /// <inheritdoc cref="Case.SerialNumber"/>
    public static Field<Case, string> SerialNumber { get; } =
        All.Text("productserialnumber", "Serial Number", 100, c => c.SerialNumber, (c, v) => c.SerialNumber = v);

    /// <inheritdoc cref="Case.Satisfaction"/>
    public static Field<Case, CaseSatisfaction> Satisfaction { get; } =
        All.Option("customersatisfactioncode", "Satisfaction", c => c.Satisfaction, (c, v) => c.Satisfaction = v);

    /// <inheritdoc cref="Case.ServiceStage"/>
    public static Field<Case, CaseServiceStage> ServiceStage { get; } =
        All.Option("servicestage", "Service Stage", c => c.ServiceStage, (c, v) => c.ServiceStage = v);

    /// <inheritdoc cref="Case.Stage"/>
    public static Field<Case, CaseStage> Stage { get; } =
        All.Option("incidentstagecode", "Case Stage", c => c.Stage, (c, v) => c.Stage = v);

    /// <inheritdoc cref="Case.Contract"/>
    public static Field<Case, ContractId> Contract { get; } =
        All.Value("contractid", "Contract", c => c.Contract, (c, v) => c.Contract = v, traits: Indexed, targets: ["contract"]);

    /// <inheritdoc cref="Case.ContractLine"/>
    public static Field<Case, ContractLineId> ContractLine { get; } =
        All.Value("contractdetailid", "Contract Line", c => c.ContractLine, (c, v) => c.ContractLine = v);

    /// <inheritdoc cref="Case.ServiceLevel"/>
    public static Field<Case, ServiceLevel> ServiceLevel { get; } =
        All.Option("contractservicelevelcode", "Service Level", c => c.ServiceLevel, (c, v) => c.ServiceLevel = v);

    /// <inheritdoc cref="Case.Entitlement"/>
    public static Field<Case, EntitlementId> Entitlement { get; } =
        All.Value(
            "entitlementid",
            "Entitlement",
            c => c.Entitlement,
            (c, v) => c.Entitlement = v,
            traits: Indexed,
            targets: ["entitlement"]
        );

    /// <inheritdoc cref="Case.DecrementsEntitlement"/>
    public static Field<Case, bool> DecrementsEntitlement { get; } =
        All.Always(
            "decremententitlementterm",
            "Decrement Entitlement Terms",
            c => c.DecrementsEntitlement,
            (c, v) => c.DecrementsEntitlement = v
        );

    /// <inheritdoc cref="Case.BilledServiceUnits"/>
    public static Field<Case, int> BilledServiceUnits { get; } =
        All.Value(
            "billedserviceunits",
            "Billed Service Units",
            c => c.BilledServiceUnits,
            (c, v) => c.BilledServiceUnits = v,
            Minutes,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.ActualServiceUnits"/>
    public static Field<Case, int> ActualServiceUnits { get; } =
        All.Value(
            "actualserviceunits",
            "Actual Service Units",
            c => c.ActualServiceUnits,
            (c, v) => c.ActualServiceUnits = v,
            Minutes,
            traits: ByCommand
        );

    /// <inheritdoc cref="Case.Resolution"/>
    public static Field<Case, ActivityId> Resolution { get; } =
        All.Value(
            "resolutionid",
            "Case Resolution",
            c => c.Resolution,
            (c, v) => c.Resolution = v,
            traits: ByCommand,
            targets: ["incidentresolution"]
        );

    /// <inheritdoc cref="Case.ParentCase"/>
    public static Field<Case, CaseId> ParentCase { get; } =
        All.Value("parentcaseid", "Parent Case", c => c.ParentCase, (c, v) => c.ParentCase = v, traits: Indexed, targets: ["incident"]);

    /// <inheritdoc cref="Case.ExistingCase"/>
    public static Field<Case, CaseId> ExistingCase { get; } =
        All.Value(
            "existingcase",
            "Existing Case",
            c => c.ExistingCase,
            (c, v) => c.ExistingCase = v,
            traits: Indexed,
            targets: ["incident"]
        );

    /// <inheritdoc cref="Case.Merged"/>
    public static Field<Case, bool> Merged { get; } = All.Always("merged", "Merged", c => c.Merged, (c, v) => c.Merged = v, ByCommand);

    /// <inheritdoc cref="Case.Master"/>
    public static Field<Case, CaseId> Master { get; } =
        All.Value("masterid", "Master Case", c => c.Master, (c, v) => c.Master = v, traits: ByCommand | Indexed, targets: ["incident"]);

    /// <inheritdoc cref="Case.FollowUpBy"/>
    public static Field<Case, Instant> FollowUpBy { get; } =
        All.Value("followupby", "Follow Up By", c => c.FollowUpBy, (c, v) => c.FollowUpBy = v, traits: Indexed);

    /// <inheritdoc cref="Case.IsEscalated"/>
    public static Field<Case, bool> IsEscalated { get; } =
        All.Always("isescalated", "Is Escalated", c => c.IsEscalated, (c, v) => c.IsEscalated = v, ByCommand);

    /// <inheritdoc cref="Case.EscalatedOn"/>
    public static Field<Case, Instant> EscalatedOn { get; } =
        All.Value("escalatedon", "Escalated On", c => c.EscalatedOn, (c, v) => c.EscalatedOn = v, traits: ByCommand);

    /// <inheritdoc cref="Case.Queue"/>
    public static Field<Case, QueueId> Queue { get; } =
        All.Value("queueid", "Queue", c => c.Queue, (c, v) => c.Queue = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Case.EnteredQueueOn"/>
    public static Field<Case, Instant> EnteredQueueOn { get; } =
        All.Value("enteredon", "Entered Queue On", c => c.EnteredQueueOn, (c, v) => c.EnteredQueueOn = v, traits: ByCommand);

    /// <inheritdoc cref="Case.Worker"/>
    public static Field<Case, UserId> Worker { get; } =
        All.Value("workerid", "Worked By", c => c.Worker, (c, v) => c.Worker = v, traits: ByCommand);

    /// <inheritdoc cref="Case.RoutesCase"/>
    public static Field<Case, bool> RoutesCase { get; } =
        All.Always("routecase", "Route Case", c => c.RoutesCase, (c, v) => c.RoutesCase = v);

    /// <inheritdoc cref="Case.CustomerContacted"/>
    public static Field<Case, bool> CustomerContacted { get; } =
        All.Always("customercontacted", "Customer Contacted", c => c.CustomerContacted, (c, v) => c.CustomerContacted = v);

    /// <inheritdoc cref="Case.ActivitiesComplete"/>
    public static Field<Case, bool> ActivitiesComplete { get; } =
        All.Always("activitiescomplete", "Activities Complete", c => c.ActivitiesComplete, (c, v) => c.ActivitiesComplete = v);

    /// <inheritdoc cref="Case.CheckEmail"/>
    public static Field<Case, bool> CheckEmail { get; } =
        All.Always("checkemail", "Check Email", c => c.CheckEmail, (c, v) => c.CheckEmail = v);

    /// <inheritdoc cref="Case.BlockedProfile"/>
    public static Field<Case, bool> BlockedProfile { get; } =
        All.Always("blockedprofile", "Blocked Profile", c => c.BlockedProfile, (c, v) => c.BlockedProfile = v);

    /// <inheritdoc cref="Case.FollowUpTaskCreated"/>
    public static Field<Case, bool> FollowUpTaskCreated { get; } =
        All.Always("followuptaskcreated", "Follow up Task Created", c => c.FollowUpTaskCreated, (c, v) => c.FollowUpTaskCreated = v);

    /// <inheritdoc cref="Case.Image"/>
    public static Field<Case, Guid> Image { get; } = All.Value("entityimageid", "Image", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Case.Status"/>
    public static Field<Case, CaseStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, ByCommand | Indexed);

    /// <inheritdoc cref="Case.State"/>
    public static Field<Case, CaseState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, Derived | Indexed);
}
