namespace CustomerModel.Sales;

/// <summary>Why a line or a document could not be priced, with the Dynamics codes.</summary>
public enum PricingError
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>A line of the document has an error.</summary>
    DetailError = 1,

    /// <summary>The document has no price list.</summary>
    MissingPriceLevel = 2,

    /// <summary>The price list is out of use.</summary>
    InactivePriceLevel = 3,

    /// <summary>The quantity is missing.</summary>
    MissingQuantity = 4,

    /// <summary>The price per unit is missing.</summary>
    MissingUnitPrice = 5,

    /// <summary>The product is missing.</summary>
    MissingProduct = 6,

    /// <summary>The product cannot be sold.</summary>
    InvalidProduct = 7,

    /// <summary>The item does not say how its price comes about.</summary>
    MissingPricingCode = 8,

    /// <summary>The item says an unknown way how its price comes about.</summary>
    InvalidPricingCode = 9,

    /// <summary>The unit is missing.</summary>
    MissingUom = 10,

    /// <summary>The price list has no item for product and unit.</summary>
    ProductNotInPriceLevel = 11,

    /// <summary>The item has no amount.</summary>
    MissingPriceLevelAmount = 12,

    /// <summary>The item has no percentage.</summary>
    MissingPriceLevelPercentage = 13,

    /// <summary>The product has no list price.</summary>
    MissingPrice = 14,

    /// <summary>The product has no current cost.</summary>
    MissingCurrentCost = 15,

    /// <summary>The product has no standard cost.</summary>
    MissingStandardCost = 16,

    /// <summary>The item's amount is out of range.</summary>
    InvalidPriceLevelAmount = 17,

    /// <summary>The item's percentage is out of range.</summary>
    InvalidPriceLevelPercentage = 18,

    /// <summary>The product's list price is out of range.</summary>
    InvalidPrice = 19,

    /// <summary>The product's current cost is out of range.</summary>
    InvalidCurrentCost = 20,

    /// <summary>The product's standard cost is out of range.</summary>
    InvalidStandardCost = 21,

    /// <summary>The item has an unknown rounding policy.</summary>
    InvalidRoundingPolicy = 22,

    /// <summary>The item has an unknown rounding option.</summary>
    InvalidRoundingOption = 23,

    /// <summary>The item's rounding amount is out of range.</summary>
    InvalidRoundingAmount = 24,

    /// <summary>The price cannot be computed.</summary>
    PriceCalculationError = 25,

    /// <summary>The discount list is of no known kind.</summary>
    InvalidDiscountType = 26,

    /// <summary>The discount list is in a state that gives no discount.</summary>
    DiscountTypeInvalidState = 27,

    /// <summary>The discount is out of range, or amount and percentage are both there.</summary>
    InvalidDiscount = 28,

    /// <summary>The quantity is out of range or has more decimals than the product allows.</summary>
    InvalidQuantity = 29,

    /// <summary>The precision of prices is unknown.</summary>
    InvalidPricingPrecision = 30,

    /// <summary>The product has no default unit.</summary>
    MissingProductDefaultUom = 31,

    /// <summary>The product has no unit group.</summary>
    MissingProductUomSchedule = 32,

    /// <summary>The discount list is out of use.</summary>
    InactiveDiscountType = 33,

    /// <summary>The price list has another currency.</summary>
    InvalidPriceLevelCurrency = 34,

    /// <summary>An amount is beyond what a document can hold.</summary>
    PriceAttributeOutOfRange = 35,

    /// <summary>An amount in the base currency is too large.</summary>
    BaseCurrencyAttributeOverflow = 36,

    /// <summary>An amount in the base currency is too small.</summary>
    BaseCurrencyAttributeUnderflow = 37,
}
