namespace CustomerModel.Catalog;

/// <summary>Every reason a discount list or a discount in it can be refused for.</summary>
public static class DiscountListErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(CatalogAction action, DiscountListStatus status) =>
        new("discountlist.not-now", $"A discount list that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>An inactive discount list is read-only until it is activated.</summary>
    public static DomainError Inactive { get; } =
        new("discountlist.inactive", "An inactive discount list is read-only; activate it first.");

    /// <summary>Amounts need a currency (Dynamics: CurrencyRequiredForDiscountTypeAmount).</summary>
    public static DomainError CurrencyRequired { get; } =
        new("discountlist.currency-required", "A discount list of amounts has a currency.") { Fields = ["transactioncurrencyid"] };

    /// <summary>Percentages have no currency (Dynamics: PercentageDiscountCannotHaveCurrency).</summary>
    public static DomainError CurrencyForbidden { get; } =
        new("discountlist.currency-forbidden", "A discount list of percentages has no currency.") { Fields = ["transactioncurrencyid"] };

    /// <summary>Two discounts for one quantity (Dynamics: DiscountRangeOverlap); both ends belong to a range.</summary>
    public static DomainError Overlap(int number) =>
        new("discountlist.overlap", "The range overlaps that of another discount.")
        {
            Fields = ["lowquantity", "highquantity"],
            Value = number,
        };

    /// <summary>The range is empty (Dynamics: LowQuantityGreaterThanHighQuantity).</summary>
    public static DomainError LowNotBelowHigh(decimal low) =>
        new("discountlist.low-not-below-high", "The begin quantity is not below the end quantity.")
        {
            Fields = ["lowquantity", "highquantity"],
            Value = low,
        };

    /// <summary>A discount begins above nothing (Dynamics: LowQuantityLessThanZero).</summary>
    public static DomainError LowNotPositive(decimal low) =>
        new("discountlist.low-not-positive", "The begin quantity is not above zero.") { Fields = ["lowquantity"], Value = low };

    /// <summary>A discount is one or the other (Dynamics: DiscountAmountAndPercent).</summary>
    public static DomainError AmountAndPercentage { get; } =
        new("discountlist.amount-and-percentage", "A discount has an amount or a percentage, not both and not neither.")
        {
            Fields = ["amount", "percentage"],
        };

    /// <summary>The list holds amounts (Dynamics: DiscountAmount).</summary>
    public static DomainError AmountNeeded { get; } =
        new("discountlist.amount-needed", "The discounts of this list are amounts.") { Fields = ["amount"] };

    /// <summary>The list holds percentages (Dynamics: DiscountPercent).</summary>
    public static DomainError PercentageNeeded { get; } =
        new("discountlist.percentage-needed", "The discounts of this list are percentages.") { Fields = ["percentage"] };

    /// <summary>The list has no discount of this number.</summary>
    public static DomainError Missing(int number) =>
        new("discountlist.discount-missing", "There is no discount of this number.") { Value = number };
}
