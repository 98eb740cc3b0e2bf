namespace CustomerModel.Activities;

/// <summary>An e-mail left.</summary>
public sealed record EmailSent(ActivityId Email, Instant At) : IDomainEvent;

/// <summary>An e-mail could not be sent.</summary>
public sealed record EmailFailed(ActivityId Email, Instant At) : IDomainEvent;
