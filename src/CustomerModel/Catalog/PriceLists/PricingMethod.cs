namespace CustomerModel.Catalog;

/// <summary>How the price of an item is found, with the Dynamics codes.</summary>
public enum PricingMethod
{
    /// <summary>The amount of the item.</summary>
    CurrencyAmount = 1,

    /// <summary>A percentage of the list price.</summary>
    PercentOfList = 2,

    /// <summary>The current cost and a percentage of it.</summary>
    MarkupOnCurrentCost = 3,

    /// <summary>So that a percentage of the price is left above the current cost.</summary>
    MarginOnCurrentCost = 4,

    /// <summary>The standard cost and a percentage of it.</summary>
    MarkupOnStandardCost = 5,

    /// <summary>So that a percentage of the price is left above the standard cost.</summary>
    MarginOnStandardCost = 6,
}
