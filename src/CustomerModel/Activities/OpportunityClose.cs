namespace CustomerModel.Activities;

/// <summary>Records that an opportunity was closed.</summary>
public sealed class OpportunityClose : CloseActivity
{
    private OpportunityClose(ActivityId id)
        : base(id) { }

    /// <summary>What there is to know about these activities.</summary>
    public static RecordType<OpportunityClose, ActivityId> Type { get; } =
        new("opportunityclose", id => new(id), OpportunityCloseFields.All, primaryName: OpportunityCloseFields.Subject)
        {
            ObjectTypeCode = 4208,
            Table = "opportunitycloses",
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("opportunityclose", Id.Value);

    /// <summary>What was closed.</summary>
    public OpportunityId? Opportunity { get; internal set; }

    /// <summary>What the sale brought.</summary>
    public decimal? ActualRevenue { get; internal set; }

    /// <summary>Who won instead.</summary>
    public CompetitorId? Competitor { get; internal set; }

    internal static OpportunityClose Of(OpportunityId opportunity, decimal? revenue, CompetitorId? competitor, in Closing closing)
    {
        var close = new OpportunityClose(ActivityId.New(closing.Now.ToInstant()))
        {
            Opportunity = opportunity,
            ActualRevenue = revenue,
            Competitor = competitor,
        };
        close.Fill(closing);
        return close;
    }
}
