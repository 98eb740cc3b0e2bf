namespace CustomerModel.Customers;

/// <summary>Every reason an account or contact can refuse what both of them do.</summary>
public static class CustomerErrors
{
    /// <summary>An inactive customer is read-only until it is activated.</summary>
    public static DomainError Inactive { get; } = new("customer.inactive", "An inactive customer is read-only; activate it first.");

    /// <summary>Amounts need a currency (Dynamics: CurrencyCannotBeNullDueToNonNullMoneyFields).</summary>
    public static DomainError CurrencyMissing(IReadOnlyList<string> fields) =>
        new("customer.currency-missing", "A record with amounts has a currency.") { Fields = [.. fields, "transactioncurrencyid"] };

    /// <summary>The life cycle does not allow the action in this state.</summary>
    public static DomainError NotNow(CustomerAction action, CustomerStatus status) =>
        new("customer.not-now", $"A customer that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>The customer gets no further credit.</summary>
    public static DomainError CreditOnHold { get; } =
        new("customer.credit-on-hold", "The customer is on credit hold.") { Fields = ["creditonhold"] };

    /// <summary>Documents in another currency count against a limit only with the rates of both.</summary>
    public static DomainError CreditRateMissing(Currency currency) =>
        new(
            "customer.credit-rate-missing",
            "A document in another currency, or the customer, has no exchange rate to compare it with the limit."
        )
        {
            Fields = ["exchangerate", "creditlimit"],
            Value = currency,
        };

    /// <summary>Open orders and unpaid invoices go beyond the credit limit.</summary>
    public static DomainError CreditLimitExceeded(decimal limit) =>
        new("customer.credit-limit-exceeded", "Open orders and unpaid invoices go beyond the credit limit.")
        {
            Fields = ["creditlimit"],
            Value = limit,
        };
}
