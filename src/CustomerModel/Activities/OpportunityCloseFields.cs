using static CustomerModel.FieldTraits;

namespace CustomerModel.Activities;

/// <summary>Every field of an activity that closed an opportunity.</summary>
public static class OpportunityCloseFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<OpportunityClose> All { get; } = CloseActivityFields.Of<OpportunityClose>();

    /// <inheritdoc cref="CloseActivity.Subject"/>
    public static Field<OpportunityClose, string> Subject { get; } =
        (Field<OpportunityClose, string>)All.First(field => field.Name == "subject");

    /// <inheritdoc cref="CloseActivity.Description"/>
    public static Field<OpportunityClose, string> Description { get; } =
        (Field<OpportunityClose, string>)All.First(field => field.Name == "description");

    /// <inheritdoc cref="OpportunityClose.Opportunity"/>
    public static Field<OpportunityClose, OpportunityId> Opportunity { get; } =
        All.Value(
            "opportunityid",
            "Opportunity",
            c => c.Opportunity,
            (c, v) => c.Opportunity = v,
            traits: ByCommand | Indexed,
            targets: ["opportunity"]
        );

    /// <inheritdoc cref="OpportunityClose.ActualRevenue"/>
    public static Field<OpportunityClose, decimal> ActualRevenue { get; } =
        All.Value(
            "actualrevenue",
            "Actual Revenue",
            c => c.ActualRevenue,
            (c, v) => c.ActualRevenue = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: ByCommand
        );

    /// <inheritdoc cref="OpportunityClose.Competitor"/>
    public static Field<OpportunityClose, CompetitorId> Competitor { get; } =
        All.Value("competitorid", "Competitor", c => c.Competitor, (c, v) => c.Competitor = v, traits: ByCommand, targets: ["competitor"]);
}
