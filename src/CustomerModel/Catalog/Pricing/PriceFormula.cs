namespace CustomerModel.Catalog;

/// <summary>The six pricing methods as arithmetic; nothing is rounded.</summary>
public static class PriceFormula
{
    /// <summary>Whether the percentage is one of the price, not of the cost.</summary>
    public static bool IsMargin(PricingMethod method) => method is PricingMethod.MarginOnCurrentCost or PricingMethod.MarginOnStandardCost;

    /// <summary>The price of one unit.</summary>
    /// <param name="method">One of the six.</param>
    /// <param name="ground">The amount, the list price or the cost that the method starts from.</param>
    /// <param name="percentage">Points; not read for a currency amount, below 100 for a margin.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such method.</exception>
    /// <exception cref="OverflowException">The price is beyond <see cref="decimal"/>.</exception>
    /// <exception cref="DivideByZeroException">A margin of 100 %.</exception>
    public static decimal PerUnit(PricingMethod method, decimal ground, Percentage percentage) =>
        method switch
        {
            PricingMethod.CurrencyAmount => ground,
            PricingMethod.PercentOfList => percentage.ApplyTo(ground),
            PricingMethod.MarkupOnCurrentCost or PricingMethod.MarkupOnStandardCost => ground + percentage.ApplyTo(ground),
            PricingMethod.MarginOnCurrentCost or PricingMethod.MarginOnStandardCost => ground * 100 / (100 - percentage.Points),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "No such pricing method."),
        };
}
