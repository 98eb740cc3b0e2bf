namespace CustomerModel.Sales;

/// <summary>Why a price could not be found or reckoned, with the Dynamics codes; kept on documents and their lines.</summary>
public enum PricingError
{
    /// <summary>There is a price.</summary>
    None = 0,

    /// <summary>A line of the document has an error.</summary>
    DetailError = 1,

    /// <summary>The document has no price list.</summary>
    MissingPriceLevel = 2,

    /// <summary>The price list is inactive.</summary>
    InactivePriceLevel = 3,

    /// <summary>The line has no quantity.</summary>
    MissingQuantity = 4,

    /// <summary>The line has no price per unit.</summary>
    MissingUnitPrice = 5,

    /// <summary>The line has no product.</summary>
    MissingProduct = 6,

    /// <summary>The product is not sold.</summary>
    InvalidProduct = 7,

    /// <summary>The price list item has no pricing method.</summary>
    MissingPricingCode = 8,

    /// <summary>The pricing method is none of the six.</summary>
    InvalidPricingCode = 9,

    /// <summary>The line has no unit.</summary>
    MissingUom = 10,

    /// <summary>The price list has no item for the product in the unit.</summary>
    ProductNotInPriceLevel = 11,

    /// <summary>The price list item has no amount.</summary>
    MissingPriceLevelAmount = 12,

    /// <summary>The price list item has no percentage.</summary>
    MissingPriceLevelPercentage = 13,

    /// <summary>The product has no list price.</summary>
    MissingPrice = 14,

    /// <summary>The product has no current cost.</summary>
    MissingCurrentCost = 15,

    /// <summary>The product has no standard cost.</summary>
    MissingStandardCost = 16,

    /// <summary>The amount of the price list item is out of range.</summary>
    InvalidPriceLevelAmount = 17,

    /// <summary>The percentage of the price list item is out of range.</summary>
    InvalidPriceLevelPercentage = 18,

    /// <summary>The list price of the product is out of range.</summary>
    InvalidPrice = 19,

    /// <summary>The current cost of the product is out of range.</summary>
    InvalidCurrentCost = 20,

    /// <summary>The standard cost of the product is out of range.</summary>
    InvalidStandardCost = 21,

    /// <summary>The rounding policy is none of the four.</summary>
    InvalidRoundingPolicy = 22,

    /// <summary>The rounding option is missing or none of the two.</summary>
    InvalidRoundingOption = 23,

    /// <summary>The rounding amount is missing or cannot be rounded to.</summary>
    InvalidRoundingAmount = 24,

    /// <summary>The price is beyond what can be reckoned.</summary>
    PriceCalculationError = 25,

    /// <summary>The discount list is not what the price list item needs.</summary>
    InvalidDiscountType = 26,

    /// <summary>The discount list is in no known state.</summary>
    DiscountTypeInvalidState = 27,

    /// <summary>The discount is out of range.</summary>
    InvalidDiscount = 28,

    /// <summary>The quantity is out of range or has more decimals than the product.</summary>
    InvalidQuantity = 29,

    /// <summary>The number of decimals of prices is none from 0 to 4.</summary>
    InvalidPricingPrecision = 30,

    /// <summary>The product has no default unit.</summary>
    MissingProductDefaultUom = 31,

    /// <summary>The product has no unit group.</summary>
    MissingProductUomSchedule = 32,

    /// <summary>The discount list is inactive.</summary>
    InactiveDiscountType = 33,

    /// <summary>The price list is in another currency.</summary>
    InvalidPriceLevelCurrency = 34,

    /// <summary>The price is larger than a field of money.</summary>
    PriceAttributeOutOfRange = 35,

    /// <summary>The price in the base currency is too large.</summary>
    BaseCurrencyAttributeOverflow = 36,

    /// <summary>The price in the base currency is too small.</summary>
    BaseCurrencyAttributeUnderflow = 37,
}
