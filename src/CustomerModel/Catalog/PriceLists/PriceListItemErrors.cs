namespace CustomerModel.Catalog;

/// <summary>Every reason a price list item can be refused for.</summary>
/// <remarks>Two items for one product and unit of a price list (Dynamics: DuplicateProductPriceLevel) are <c>key.taken</c>.</remarks>
public static class PriceListItemErrors
{
    /// <summary>The pricing method asks for an amount.</summary>
    public static DomainError AmountMissing { get; } =
        new("pricelistitem.amount-missing", "A price by currency amount has an amount.") { Fields = ["amount"] };

    /// <summary>The pricing method asks for a percentage.</summary>
    public static DomainError PercentageMissing { get; } =
        new("pricelistitem.percentage-missing", "A price by percentage has a percentage.") { Fields = ["percentage"] };

    /// <summary>Below 100,000, and below 100 for a margin (Dynamics: ProductInvalidPriceLevelPercentage).</summary>
    public static DomainError PercentageInvalid(decimal percentage) =>
        new("pricelistitem.percentage-invalid", "A percentage is below 100,000, that of a margin below 100.")
        {
            Fields = ["percentage"],
            Value = percentage,
        };

    /// <summary>A rounding policy needs an option and an amount.</summary>
    public static DomainError RoundingIncomplete { get; } =
        new("pricelistitem.rounding-incomplete", "A rounding policy goes with a rounding option and a rounding amount.")
        {
            Fields = ["roundingoptioncode", "roundingoptionamount"],
        };

    /// <summary>Prices end in nothing negative and are multiples of more than nothing.</summary>
    public static DomainError RoundingAmountInvalid(decimal amount) =>
        new("pricelistitem.rounding-amount-invalid", "The rounding amount cannot be rounded to.")
        {
            Fields = ["roundingoptionamount"],
            Value = amount,
        };

    /// <summary>Prices are in a currency.</summary>
    public static DomainError CurrencyMissing { get; } =
        new("pricelistitem.currency-missing", "A price list item has the currency of its price list.")
        {
            Fields = ["transactioncurrencyid"],
        };

    /// <summary>The currency of an item is that of its list (Dynamics: RecordAndPricelistCurrencyNotEqual).</summary>
    public static DomainError CurrencyNotThatOfList(Currency list) =>
        new("pricelistitem.currency-not-that-of-list", "The currency is not that of the price list.")
        {
            Fields = ["transactioncurrencyid"],
            Value = list,
        };

    /// <summary>A percentage is taken of an amount in the same currency (Dynamics: CurrencyNotEqual).</summary>
    public static DomainError CurrencyNotThatOfProduct(Currency? product) =>
        new("pricelistitem.currency-not-that-of-product", "A price by percentage is in the currency of the product.")
        {
            Fields = ["pricingmethodcode", "transactioncurrencyid"],
            Value = product,
        };

    /// <summary>Discounted amounts are in the currency of the price (Dynamics: DiscountTypeAndPriceLevelCurrencyNotEqual).</summary>
    public static DomainError CurrencyNotThatOfDiscounts(Currency? discounts) =>
        new("pricelistitem.currency-not-that-of-discounts", "The discount list is in another currency.")
        {
            Fields = ["discounttypeid"],
            Value = discounts,
        };

    /// <summary>A family has no price.</summary>
    public static DomainError ProductNotSold(ProductId product) =>
        new("pricelistitem.product-not-sold", "A product family has no price.") { Fields = ["productid"], Value = product };

    /// <summary>The unit belongs to the unit group of the product (Dynamics: ProductInvalidUnit).</summary>
    public static DomainError UnitNotOfProduct(UnitId unit) =>
        new("pricelistitem.unit-not-of-product", "The unit is not in the unit group of the product.") { Fields = ["uomid"], Value = unit };

    /// <summary>The item is sold in whole units only.</summary>
    public static DomainError NotWhole(Quantity quantity) =>
        new("pricelistitem.not-whole", "The item is sold in whole units only.") { Fields = ["quantity"], Value = quantity };
}
