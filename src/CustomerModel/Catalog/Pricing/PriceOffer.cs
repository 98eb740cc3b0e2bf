namespace CustomerModel.Catalog;

/// <summary>A price list and what it says of a product in a unit.</summary>
/// <param name="List">The price list.</param>
/// <param name="Item">Its item for the product and the unit, or <see langword="null"/>.</param>
public sealed record PriceOffer(PriceList List, PriceListItem? Item);
