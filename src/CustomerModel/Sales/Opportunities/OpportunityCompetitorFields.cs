using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of a competitor named on an opportunity.</summary>
public static class OpportunityCompetitorFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<OpportunityCompetitor> All { get; } = [];

    /// <inheritdoc cref="OpportunityCompetitor.Competitor"/>
    public static Field<OpportunityCompetitor, CompetitorId> Competitor { get; } =
        All.Always(
            "competitorid",
            "Competitor",
            c => c.Competitor,
            (c, v) => c.Competitor = v,
            ByCommand | Indexed,
            targets: ["competitor"]
        );
}
