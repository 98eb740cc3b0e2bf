namespace CustomerModel.Sales;

/// <summary>Every reason a lead can refuse.</summary>
public static class LeadErrors
{
    /// <summary>The life cycle does not allow the action here, or not with this reason.</summary>
    public static DomainError NotNow(LeadAction action, LeadStatus status) =>
        new("lead.not-now", $"A lead that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>A qualified or disqualified lead is read-only until it is reactivated.</summary>
    public static DomainError Closed { get; } = new("lead.closed", "A qualified or disqualified lead is read-only; reactivate it first.");

    /// <summary>Amounts need a currency (Dynamics: CurrencyCannotBeNullDueToNonNullMoneyFields).</summary>
    public static DomainError CurrencyMissing(IReadOnlyList<string> fields) =>
        new("lead.currency-missing", "A lead with amounts has a currency.") { Fields = [.. fields, "transactioncurrencyid"] };

    /// <summary>A lead of marketing stands for an interest of a contact.</summary>
    public static DomainError ContactMissing { get; } =
        new("lead.contact-missing", "A lead of marketing has a contact.") { Fields = ["parentcontactid"] };

    /// <summary>A lead without contact does not go to marketing, which could not reach anybody.</summary>
    public static DomainError NotOfMarketing { get; } =
        new("lead.not-of-marketing", "Only a lead with a contact goes back to marketing.") { Fields = ["parentcontactid"] };
}
