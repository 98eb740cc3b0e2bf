namespace CustomerModel.Sales;

/// <summary>A competitor was made.</summary>
public sealed record CompetitorCreated(CompetitorId Competitor, Instant At) : IDomainEvent;
