namespace CustomerModel.Sales;

/// <summary>What the catalogue says now of the price of a line.</summary>
/// <param name="PricePerUnit">The price, or <see langword="null"/> while there is none.</param>
/// <param name="Error">Why there is none.</param>
public readonly record struct CurrentPrice(decimal? PricePerUnit, PricingError Error = PricingError.None);
