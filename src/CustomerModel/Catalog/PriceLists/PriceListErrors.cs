namespace CustomerModel.Catalog;

/// <summary>Every reason a price list can refuse.</summary>
public static class PriceListErrors
{
    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(CatalogAction action, PriceListStatus status) =>
        new("pricelist.not-now", $"A price list that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>An inactive price list is read-only until it is activated.</summary>
    public static DomainError Inactive { get; } = new("pricelist.inactive", "An inactive price list is read-only; activate it first.");

    /// <summary>Prices are in a currency.</summary>
    public static DomainError CurrencyMissing { get; } =
        new("pricelist.currency-missing", "A price list has a currency.") { Fields = ["transactioncurrencyid"] };

    /// <summary>The price list ends before it begins.</summary>
    public static DomainError EndsBeforeItBegins(LocalDate end) =>
        new("pricelist.ends-before-it-begins", "The last day lies before the first one.")
        {
            Fields = ["begindate", "enddate"],
            Value = end,
        };

    /// <summary>A default price list stays active: of an account, a contact or a product (A7).</summary>
    public static DomainError IsDefault(RecordRef of) =>
        new("pricelist.is-default", "The price list is somebody's default, so it stays active.") { Fields = ["statuscode"], Value = of };
}
