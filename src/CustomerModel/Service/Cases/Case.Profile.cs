namespace CustomerModel.Service;

// The plain attributes of a case; Edit changes them through CaseFields while it is active.
public sealed partial class Case
{
    /// <summary>Its number; given when it is first stored, and never changed.</summary>
    public string? TicketNumber { get; internal set; }

    /// <summary>What it is about, in a few words.</summary>
    public string Title { get; internal set; } = "";

    /// <summary>What the customer says.</summary>
    public string? Description { get; internal set; }

    /// <summary>Who has the question, the problem or the request.</summary>
    public CustomerId? Customer { get; internal set; }

    /// <summary>Who speaks for the customer: a contact of the account, or the contact itself or one below it.</summary>
    public ContactId? PrimaryContact { get; internal set; }

    /// <summary>Who at the customer is responsible for it.</summary>
    public ContactId? ResponsibleContact { get; internal set; }

    /// <summary>Where the customer is written to about it.</summary>
    public EmailAddress? EmailAddress { get; internal set; }

    /// <summary>What kind of matter it is.</summary>
    public CaseType? CaseType { get; internal set; }

    /// <summary>By what it came in.</summary>
    public CaseOrigin? Origin { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public CasePriority? Priority { get; internal set; }

    /// <summary>How bad it is; the host defines the choices.</summary>
    public CaseSeverity? Severity { get; internal set; }

    /// <summary>Where it stands in the host's tree of subjects.</summary>
    public SubjectId? Subject { get; internal set; }

    /// <summary>What it is about.</summary>
    public ProductId? Product { get; internal set; }

    /// <summary>Which piece of it.</summary>
    public string? SerialNumber { get; internal set; }

    /// <summary>How content the customer is.</summary>
    public CaseSatisfaction? Satisfaction { get; internal set; }

    /// <summary>How far the work is.</summary>
    public CaseServiceStage? ServiceStage { get; internal set; }

    /// <summary>The stage; the host defines the choices.</summary>
    public CaseStage? Stage { get; internal set; }

    /// <summary>The contract it is under.</summary>
    public ContractId? Contract { get; internal set; }

    /// <summary>The line of the contract.</summary>
    public ContractLineId? ContractLine { get; internal set; }

    /// <summary>How much service the customer has a right to.</summary>
    public ServiceLevel? ServiceLevel { get; internal set; }

    /// <summary>The entitlement it is under.</summary>
    public EntitlementId? Entitlement { get; internal set; }

    /// <summary>Whether it takes from the entitlement.</summary>
    public bool DecrementsEntitlement { get; internal set; } = true;

    /// <summary>The minutes that are billed; known while it is resolved.</summary>
    public int? BilledServiceUnits { get; internal set; }

    /// <summary>The minutes that were worked; known while it is resolved.</summary>
    public int? ActualServiceUnits { get; internal set; }

    /// <summary>The resolution that counts; there is one while it is resolved.</summary>
    public ActivityId? Resolution { get; internal set; }

    /// <summary>The case it is a child of.</summary>
    public CaseId? ParentCase { get; internal set; }

    /// <summary>A case before it that was about the same.</summary>
    public CaseId? ExistingCase { get; internal set; }

    /// <summary>Merged into another case, which is its master.</summary>
    public bool Merged { get; internal set; }

    /// <summary>The case this one was merged into.</summary>
    public CaseId? Master { get; internal set; }

    /// <summary>When somebody looks at it again.</summary>
    public Instant? FollowUpBy { get; internal set; }

    /// <summary>Whether it is a matter for those above.</summary>
    public bool IsEscalated { get; internal set; }

    /// <summary>When it last became one.</summary>
    public Instant? EscalatedOn { get; internal set; }

    /// <summary>Minutes it was on hold, each time rounded down; the time it is on hold now is added when it goes on.</summary>
    public int? OnHoldTime { get; internal set; }

    /// <summary>When it was last put on hold.</summary>
    public Instant? LastOnHoldTime { get; internal set; }

    /// <summary>The queue it waits in.</summary>
    public QueueId? Queue { get; internal set; }

    /// <summary>Since when it waits there.</summary>
    public Instant? EnteredQueueOn { get; internal set; }

    /// <summary>Who took it from the queue to work on it.</summary>
    public UserId? Worker { get; internal set; }

    /// <summary>Whether the host's rules are to route it.</summary>
    public bool RoutesCase { get; internal set; }

    /// <summary>Whether somebody spoke to the customer about how it ended.</summary>
    public bool CustomerContacted { get; internal set; }

    /// <summary>Whether the work that was planned for it is done.</summary>
    public bool ActivitiesComplete { get; internal set; }

    /// <summary>Whether e-mail about it is to be looked at.</summary>
    public bool CheckEmail { get; internal set; }

    /// <summary>Whether the customer is blocked where the case came from.</summary>
    public bool BlockedProfile { get; internal set; }

    /// <summary>Whether there is a task to look at it again.</summary>
    public bool FollowUpTaskCreated { get; internal set; }

    /// <summary>Names the picture.</summary>
    public Guid? Image { get; internal set; }

    /// <summary>The service level whose times it was promised.</summary>
    public SlaId? Sla { get; internal set; }

    /// <summary>Whether the customer had the first response.</summary>
    public bool FirstResponseSent { get; internal set; }

    /// <summary>When it had it.</summary>
    public Instant? FirstRespondedOn { get; internal set; }

    /// <summary>When the first response is late.</summary>
    public Instant? ResponseBy { get; internal set; }

    /// <summary>When it is nearly late.</summary>
    public Instant? FirstResponseWarnOn { get; internal set; }

    /// <summary>How the first response stands; <see langword="null"/>: nothing was promised.</summary>
    public SlaTimerStatus? FirstResponseSlaStatus { get; internal set; }

    /// <summary>When the resolution is late.</summary>
    public Instant? ResolveBy { get; internal set; }

    /// <summary>When it is nearly late.</summary>
    public Instant? ResolveWarnOn { get; internal set; }

    /// <summary>How the resolution stands; <see langword="null"/>: nothing was promised.</summary>
    public SlaTimerStatus? ResolveBySlaStatus { get; internal set; }

    /// <summary>Whether the times stand still on hold.</summary>
    public bool SlaPauses { get; internal set; }

    /// <summary>Since when the times stand still.</summary>
    public Instant? SlaPausedOn { get; internal set; }

    /// <summary>The hours of a week in which the promised minutes pass; <see langword="null"/>: all.</summary>
    public SupportCalendar? SlaCalendar { get; internal set; }

    /// <summary>Whose wall clock those hours are read from.</summary>
    public ZoneId? SlaTimeZone { get; internal set; }

    /// <inheritdoc/>
    public Instant? AdvancesOn { get; internal set; }
}
