namespace CustomerModel.Sales;

/// <summary>Every reason a quote can refuse.</summary>
public static class QuoteErrors
{
    /// <summary>The life cycle does not allow the action here, or not with this reason.</summary>
    public static DomainError NotNow(QuoteAction action, QuoteStatus status) =>
        new("quote.not-now", $"A quote that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>Only drafts are edited; an active quote is revised.</summary>
    public static DomainError ReadOnly { get; } = new("quote.read-only", "Only a draft quote is edited; revise an active one.");

    /// <summary>The last day on which the customer could accept has passed.</summary>
    public static DomainError Expired(LocalDate effectiveTo) =>
        new("quote.expired", "The quote has expired.") { Fields = ["effectiveto"], Value = effectiveTo };

    /// <summary>The last day on which the customer may accept has not passed, or there is none.</summary>
    public static DomainError NotExpired { get; } = new("quote.not-expired", "The quote has not expired.") { Fields = ["effectiveto"] };

    /// <summary>The offer ends before it begins.</summary>
    public static DomainError EndsBeforeStart { get; } =
        new("quote.ends-before-start", "Effective To is before Effective From.") { Fields = ["effectivefrom", "effectiveto"] };

    /// <summary>A revision shares the number, and there is none yet.</summary>
    public static DomainError NumberMissing { get; } =
        new("quote.number-missing", "The quote has no number yet; store it before it is revised.") { Fields = ["quotenumber"] };

    /// <summary>The other quote has another number.</summary>
    public static DomainError NotARevision(QuoteId quote) =>
        new("quote.not-a-revision", "The quote is not a revision of this one.") { Fields = ["quotenumber"], Value = quote };

    /// <summary>Another revision is a draft or active (Dynamics: QuoteReviseExistingActiveQuote).</summary>
    public static DomainError OpenRevisionExists(string number) =>
        new("quote.open-revision-exists", "Another revision of the quote is a draft or active.")
        {
            Fields = ["quotenumber", "revisionnumber"],
            Value = number,
        };
}
