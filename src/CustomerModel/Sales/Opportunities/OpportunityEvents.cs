namespace CustomerModel.Sales;

/// <summary>An opportunity was made.</summary>
public sealed record OpportunityCreated(OpportunityId Opportunity, CustomerId Customer, Instant At) : IDomainEvent;

/// <summary>An opportunity waits, or goes on.</summary>
public sealed record OpportunityHeld(OpportunityId Opportunity, bool IsOnHold, Instant At) : IDomainEvent;

/// <summary>A competitor is after the same sale.</summary>
public sealed record CompetitorNamed(OpportunityId Opportunity, CompetitorId Competitor, Instant At) : IDomainEvent;

/// <summary>A competitor is not after the sale any more.</summary>
public sealed record CompetitorDropped(OpportunityId Opportunity, CompetitorId Competitor, Instant At) : IDomainEvent;

/// <summary>A customer bought.</summary>
public sealed record OpportunityWon(OpportunityId Opportunity, decimal? ActualValue, Currency Currency, Instant At) : IDomainEvent;

/// <summary>A customer did not buy from us.</summary>
public sealed record OpportunityLost(OpportunityId Opportunity, OpportunityStatus Status, CompetitorId? Competitor, Instant At)
    : IDomainEvent;

/// <summary>An opportunity was taken up again.</summary>
public sealed record OpportunityReopened(OpportunityId Opportunity, OpportunityStatus Before, Instant At) : IDomainEvent;
