namespace CustomerModel.Catalog;

// The plain attributes of price list items; Edit changes them through PriceListItemFields.
public sealed partial class PriceListItem
{
    /// <summary>The list it belongs to; never changes.</summary>
    public PriceListId PriceList { get; internal set; }

    /// <summary>The product it prices; never changes.</summary>
    public ProductId Product { get; internal set; }

    /// <summary>The unit one of which has the price; never changes.</summary>
    public UnitId Unit { get; internal set; }

    /// <summary>The unit group of the product; kept up by the system.</summary>
    public UnitGroupId? UnitGroup { get; internal set; }

    /// <summary>The product's number; kept up by the system.</summary>
    public string? ProductNumber { get; internal set; }

    /// <summary>The currency of the price list; never changes.</summary>
    public Currency Currency { get; internal set; }

    /// <summary>Units of the currency per unit of the base currency.</summary>
    public decimal? ExchangeRate { get; internal set; }

    /// <summary>How the price is found.</summary>
    public PricingMethod Method { get; internal set; } = PricingMethod.CurrencyAmount;

    /// <summary>The price itself, by currency amount.</summary>
    public decimal? Amount { get; internal set; }

    /// <summary>Points of list price or cost, for the other methods.</summary>
    public decimal? Percentage { get; internal set; }

    /// <summary>In which quantities it is sold.</summary>
    public QuantitySelling QuantitySelling { get; internal set; } = QuantitySelling.NoControl;

    /// <summary>Whither the price is rounded.</summary>
    public RoundingPolicy RoundingPolicy { get; internal set; } = RoundingPolicy.None;

    /// <summary>Which prices rounding allows; needed with a policy.</summary>
    public RoundingOption? RoundingOption { get; internal set; }

    /// <summary>What prices end in or are multiples of; needed with a policy.</summary>
    public decimal? RoundingAmount { get; internal set; }

    /// <summary>Volume discounts off the price.</summary>
    public DiscountListId? DiscountList { get; internal set; }
}
