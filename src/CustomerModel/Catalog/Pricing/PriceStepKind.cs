namespace CustomerModel.Catalog;

/// <summary>What is done on the way to a price.</summary>
public enum PriceStepKind
{
    /// <summary>No price list names the product; the price is zero.</summary>
    NoOffer,

    /// <summary>The pricing method.</summary>
    Method,

    /// <summary>The rounding policy of the item.</summary>
    Rounding,

    /// <summary>The decimals of prices.</summary>
    Precision,
}
