namespace CustomerModel.Catalog;

/// <summary>A product has a price in a price list.</summary>
public sealed record PriceListItemCreated(PriceListItemId Item, PriceListId PriceList, ProductId Product, UnitId Unit, Instant At)
    : IDomainEvent;
