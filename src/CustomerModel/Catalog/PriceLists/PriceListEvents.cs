namespace CustomerModel.Catalog;

/// <summary>A price list was made.</summary>
public sealed record PriceListCreated(PriceListId PriceList, Currency Currency, Instant At) : IDomainEvent;

/// <summary>A price list went out of use.</summary>
public sealed record PriceListDeactivated(PriceListId PriceList, Instant At) : IDomainEvent;

/// <summary>A price list came back into use.</summary>
public sealed record PriceListActivated(PriceListId PriceList, Instant At) : IDomainEvent;
