namespace CustomerModel.Catalog;

/// <summary>What a document wants the price of.</summary>
/// <param name="Product">The product, or <see langword="null"/> when the line has none.</param>
/// <param name="Unit">The unit, or <see langword="null"/> when the line has none.</param>
/// <param name="Currency">The currency of the document.</param>
/// <param name="Offer">What the price list of the document says, or <see langword="null"/> when it has none.</param>
/// <param name="DefaultOffer">What the product's default price list says; asked when price lists are optional.</param>
public sealed record PriceQuestion(Product? Product, UnitId? Unit, Currency Currency, PriceOffer? Offer, PriceOffer? DefaultOffer = null);
