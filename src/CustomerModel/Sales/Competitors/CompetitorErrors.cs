namespace CustomerModel.Sales;

/// <summary>Every reason a competitor can refuse.</summary>
public static class CompetitorErrors
{
    /// <summary>An amount needs a currency (Dynamics: CurrencyCannotBeNullDueToNonNullMoneyFields).</summary>
    public static DomainError CurrencyMissing { get; } =
        new("competitor.currency-missing", "A competitor with a reported revenue has a currency.")
        {
            Fields = ["reportedrevenue", "transactioncurrencyid"],
        };
}
