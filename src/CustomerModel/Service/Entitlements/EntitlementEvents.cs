namespace CustomerModel.Service;

/// <summary>An entitlement was drafted.</summary>
public sealed record EntitlementCreated(EntitlementId Entitlement, CustomerId? Customer, Instant At) : IDomainEvent;

/// <summary>A channel of an entitlement has another share of its terms.</summary>
public sealed record EntitlementSplit(EntitlementId Entitlement, CaseOrigin Channel, decimal Terms, Instant At) : IDomainEvent;

/// <summary>A channel of an entitlement has no share any more.</summary>
public sealed record EntitlementChannelRemoved(EntitlementId Entitlement, CaseOrigin Channel, Instant At) : IDomainEvent;

/// <summary>An entitlement covers a product.</summary>
public sealed record EntitlementProductAdded(EntitlementId Entitlement, ProductId Product, Instant At) : IDomainEvent;

/// <summary>An entitlement lists a product no longer.</summary>
public sealed record EntitlementProductRemoved(EntitlementId Entitlement, ProductId Product, Instant At) : IDomainEvent;

/// <summary>An entitlement holds for a contact.</summary>
public sealed record EntitlementContactAdded(EntitlementId Entitlement, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>An entitlement lists a contact no longer.</summary>
public sealed record EntitlementContactRemoved(EntitlementId Entitlement, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>An entitlement was agreed and waits for its first day.</summary>
public sealed record EntitlementAgreed(EntitlementId Entitlement, LocalDate StartDate, Instant At) : IDomainEvent;

/// <summary>An entitlement came into force.</summary>
public sealed record EntitlementActivated(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>The last day of an entitlement has passed.</summary>
public sealed record EntitlementExpired(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>An entitlement is a draft again.</summary>
public sealed record EntitlementDeactivated(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>An entitlement was called off.</summary>
public sealed record EntitlementCancelled(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>An entitlement is continued by another one.</summary>
public sealed record EntitlementRenewed(EntitlementId Entitlement, EntitlementId Renewal, Instant At) : IDomainEvent;

/// <summary>An entitlement holds for cases of its customer that name none.</summary>
public sealed record EntitlementMadeDefault(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>An entitlement is the default no longer.</summary>
public sealed record EntitlementDefaultCleared(EntitlementId Entitlement, Instant At) : IDomainEvent;

/// <summary>Cases or minutes were taken from an entitlement or given back to it.</summary>
public sealed record EntitlementCounted(EntitlementId Entitlement, AllotmentEntryId Entry, int Amount, int UsedTerms, Instant At)
    : IDomainEvent;
