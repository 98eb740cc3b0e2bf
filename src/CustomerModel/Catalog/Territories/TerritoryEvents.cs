namespace CustomerModel.Catalog;

/// <summary>A territory was made.</summary>
public sealed record TerritoryCreated(TerritoryId Territory, Instant At) : IDomainEvent;
