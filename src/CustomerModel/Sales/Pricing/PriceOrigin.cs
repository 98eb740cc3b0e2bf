namespace CustomerModel.Sales;

/// <summary>How a price per unit came about, told by whoever found it.</summary>
/// <param name="Method">The pricing method with its figures: <c>90 % of list price 100</c>.</param>
/// <param name="Tier">The tier of the discount list: <c>from 10: 5 %</c>; <see langword="null"/> without one.</param>
/// <param name="Rounding">What rounded the price: <c>up to multiples of 0.25</c>; <see langword="null"/> if nothing did.</param>
public sealed record PriceOrigin(string Method, string? Tier = null, string? Rounding = null);
