namespace CustomerModel.Conversions;

/// <summary>Every reason why a lead cannot be qualified so, or its qualification not be taken back.</summary>
public static class QualificationErrors
{
    /// <summary>The host's sales process wants fields that are empty.</summary>
    public static DomainError Incomplete(IReadOnlyList<string> fields) =>
        new("qualification.incomplete", "A field that qualification requires is empty.") { Fields = fields };

    /// <summary>The lead is linked to another account or contact than the one given; the link wins.</summary>
    public static DomainError LinkedElsewhere(string field, Guid given) =>
        new("qualification.linked-elsewhere", "The lead is linked to another record.") { Fields = [field], Value = given };

    /// <summary>A contact comes under the account the lead is linked to, so that account has to be at hand.</summary>
    public static DomainError AccountNeeded(AccountId account) =>
        new("qualification.account-needed", "The account of the lead has to be given along.")
        {
            Fields = ["parentaccountid"],
            Value = account,
        };

    /// <summary>Something that looks the same is there; it has to be linked or ignored knowingly.</summary>
    public static DomainError DuplicatesUnresolved(string field, IReadOnlyList<CustomerId> matches) =>
        new("qualification.duplicates-unresolved", "Records that look the same are there; link one or ignore them.")
        {
            Fields = [field],
            Value = matches,
        };

    /// <summary>An opportunity has a customer, and there is neither account nor contact.</summary>
    public static DomainError CustomerMissing { get; } =
        new("qualification.customer-missing", "An opportunity needs an account or a contact.") { Fields = ["customerid"] };

    /// <summary>An opportunity has a currency, and neither the lead has one nor the call.</summary>
    public static DomainError CurrencyMissing { get; } =
        new("qualification.currency-missing", "An opportunity needs a currency.") { Fields = ["transactioncurrencyid"] };

    /// <summary>The budget of the lead would become as many units of another currency.</summary>
    public static DomainError BudgetInAnotherCurrency(Currency currency) =>
        new("qualification.budget-in-another-currency", "The budget is in another currency than the opportunity.")
        {
            Fields = ["budgetamount", "transactioncurrencyid"],
            Value = currency,
        };

    /// <summary>The lead was not qualified here, so nobody knows what was made of it; reactivate it instead.</summary>
    public static DomainError Unknown { get; } =
        new("qualification.unknown", "What was made of the lead is not known; reactivate it instead.")
        {
            Fields = ["qualifyingopportunityid"],
        };

    /// <summary>What was made is not stored yet; drop the unit of work instead.</summary>
    public static DomainError NotStored(RecordRef record) =>
        new("qualification.not-stored", "What was made of the lead is not stored yet.") { Value = record };

    /// <summary>The record given is not what was made of the lead or what it is linked to.</summary>
    public static DomainError NotItsOutcome(RecordRef record) =>
        new("qualification.not-its-outcome", "The record has nothing to do with the qualification of the lead.") { Value = record };
}
