namespace CustomerModel.Sales;

/// <summary>Every reason an opportunity can refuse.</summary>
public static class OpportunityErrors
{
    /// <summary>The life cycle does not allow the action here, or not with this reason.</summary>
    public static DomainError NotNow(OpportunityAction action, OpportunityStatus status) =>
        new("opportunity.not-now", $"An opportunity that is {status} does not {action}.") { Fields = ["statuscode"], Value = status };

    /// <summary>A closed opportunity is read-only until it is reopened.</summary>
    public static DomainError Closed { get; } = new("opportunity.closed", "A closed opportunity is read-only; reopen it first.");

    /// <summary>An opportunity is not closed while one of its quotes is a draft or active.</summary>
    public static DomainError HasOpenQuote(QuoteId quote) =>
        new("opportunity.has-open-quote", "A quote of the opportunity is a draft or active.") { Fields = ["statuscode"], Value = quote };

    /// <summary>The estimated revenue follows from the lines.</summary>
    public static DomainError RevenueDerived { get; } =
        new("opportunity.revenue-derived", "The estimated revenue follows from the lines while it is system calculated.")
        {
            Fields = ["estimatedvalue", "isrevenuesystemcalculated"],
        };

    /// <summary>The competitor is named already.</summary>
    public static DomainError CompetitorNamed(CompetitorId competitor) =>
        new("opportunity.competitor-named", "The opportunity names the competitor already.")
        {
            Fields = ["competitorid"],
            Value = competitor,
        };

    /// <summary>The competitor is not named.</summary>
    public static DomainError CompetitorNotNamed(CompetitorId competitor) =>
        new("opportunity.competitor-not-named", "The opportunity does not name the competitor.")
        {
            Fields = ["competitorid"],
            Value = competitor,
        };

    /// <summary>The opportunity names as many competitors as it may.</summary>
    public static DomainError TooManyCompetitors(int most) =>
        new("opportunity.too-many-competitors", $"An opportunity names at most {most} competitors.")
        {
            Fields = ["competitorid"],
            Value = most,
        };
}
