namespace CustomerModel.Sales;

/// <summary>A competitor who is after the same sale.</summary>
public sealed record OpportunityCompetitor : RecordPart
{
    internal OpportunityCompetitor(int number)
        : base(number) { }

    /// <summary>The competitor.</summary>
    public CompetitorId Competitor { get; internal set; }
}
