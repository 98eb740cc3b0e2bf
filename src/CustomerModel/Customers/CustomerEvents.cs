namespace CustomerModel.Customers;

/// <summary>An account was made.</summary>
public sealed record AccountCreated(AccountId Account, AccountKind Kind, Instant At) : IDomainEvent;

/// <summary>A contact was made.</summary>
public sealed record ContactCreated(ContactId Contact, Instant At) : IDomainEvent;

/// <summary>An account or contact went out of use.</summary>
public sealed record CustomerDeactivated(CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>An account or contact came back into use.</summary>
public sealed record CustomerActivated(CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>An address was added to an account or contact.</summary>
public sealed record AddressAdded(CustomerId Customer, int Number, CustomerAddressId Address, Instant At) : IDomainEvent;

/// <summary>An address of an account or contact was changed.</summary>
public sealed record AddressReplaced(CustomerId Customer, int Number, Instant At) : IDomainEvent;

/// <summary>An address was taken from an account or contact.</summary>
public sealed record AddressRemoved(CustomerId Customer, int Number, Instant At) : IDomainEvent;

/// <summary>What an account or contact has owed for too long is another amount; none where it cannot be stated.</summary>
public sealed record OverdueStated(CustomerId Customer, decimal? Aging30, decimal? Aging60, decimal? Aging90, Instant At) : IDomainEvent;

/// <summary>An account came under another one, or stands alone when <paramref name="Parent"/> is <see langword="null"/>.</summary>
public sealed record AccountParentChanged(AccountId Account, AccountId? Parent, AccountId? Before, Instant At) : IDomainEvent;

/// <summary>An account has another primary contact, or none.</summary>
public sealed record PrimaryContactChanged(AccountId Account, ContactId? Contact, ContactId? Before, Instant At) : IDomainEvent;

/// <summary>An account has another contact for a purpose.</summary>
public sealed record PurposeContactNamed(AccountId Account, ContactPurpose Purpose, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>An account has no contact of its own for a purpose any more.</summary>
public sealed record PurposeContactDropped(AccountId Account, ContactPurpose Purpose, Instant At) : IDomainEvent;

/// <summary>A contact belongs to another account or contact, or to none.</summary>
public sealed record ContactParentChanged(ContactId Contact, CustomerId? Parent, CustomerId? Before, Instant At) : IDomainEvent;

/// <summary>The person behind a person account has another name.</summary>
public sealed record PersonRenamed(AccountId Account, ContactId Contact, Instant At) : IDomainEvent;

/// <summary>A contact left one employer for another one, or for none; the former job is kept as an affiliation.</summary>
public sealed record JobChanged(ContactId Contact, AccountId From, AccountId? To, AffiliationId Former, LocalDate LastDay, Instant At)
    : IDomainEvent;
