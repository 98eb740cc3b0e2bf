namespace CustomerModel.Sales;

/// <summary>A lead was made; one of marketing has a contact.</summary>
public sealed record LeadCreated(LeadId Lead, ContactId? Contact, Instant At) : IDomainEvent;

/// <summary>Somebody talked to the person.</summary>
public sealed record LeadContacted(LeadId Lead, Instant At) : IDomainEvent;

/// <summary>A lead was found worth selling to; the ids are of what was made, linked or there before.</summary>
public sealed record LeadQualified(LeadId Lead, AccountId? Account, ContactId? Contact, OpportunityId? Opportunity, Instant At)
    : IDomainEvent;

/// <summary>Qualification was taken back; some of what it made may live on.</summary>
public sealed record LeadUnqualified(LeadId Lead, Instant At) : IDomainEvent;

/// <summary>A lead was given up.</summary>
public sealed record LeadDisqualified(LeadId Lead, LeadStatus Status, Instant At) : IDomainEvent;

/// <summary>A lead was taken up again.</summary>
public sealed record LeadReactivated(LeadId Lead, LeadStatus Before, Instant At) : IDomainEvent;

/// <summary>Sales gave a lead back to marketing.</summary>
public sealed record LeadRecycled(LeadId Lead, OwnerId Marketing, Instant At) : IDomainEvent;
