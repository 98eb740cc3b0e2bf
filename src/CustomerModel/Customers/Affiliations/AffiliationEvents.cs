namespace CustomerModel.Customers;

/// <summary>A contact belongs to an account beside its own.</summary>
public sealed record ContactAffiliated(AffiliationId Affiliation, ContactId Contact, AccountId Account, LocalDate? Start, Instant At)
    : IDomainEvent;

/// <summary>A contact got a role in an affiliation.</summary>
public sealed record AffiliationRoleTaken(AffiliationId Affiliation, AffiliationRole Role, Instant At) : IDomainEvent;

/// <summary>A contact lost a role in an affiliation.</summary>
public sealed record AffiliationRoleDropped(AffiliationId Affiliation, AffiliationRole Role, Instant At) : IDomainEvent;

/// <summary>An affiliation got a last day.</summary>
public sealed record AffiliationFinished(AffiliationId Affiliation, LocalDate LastDay, Instant At) : IDomainEvent;
