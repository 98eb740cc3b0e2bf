using CustomerModel.Persistence;

namespace CustomerModel.Sales;

/// <summary>Opportunities still open, by expected close, then name.</summary>
public sealed class OpenOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public OpenOpportunities() =>
        Query.Where(deal => deal.State == OpportunityState.Open).OrderBy(deal => deal.EstimatedCloseDate).ThenBy(deal => deal.Name);
}

/// <summary>Opportunities won, last closed first.</summary>
public sealed class WonOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public WonOpportunities() => Query.Where(deal => deal.State == OpportunityState.Won).OrderByDescending(deal => deal.ActualCloseDate);
}

/// <summary>Opportunities lost, last closed first.</summary>
public sealed class LostOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public LostOpportunities() => Query.Where(deal => deal.State == OpportunityState.Lost).OrderByDescending(deal => deal.ActualCloseDate);
}

/// <summary>Opportunities still open that a user owns or one of their teams, by expected close, then name.</summary>
public sealed class MyOpenOpportunities : Specification<Opportunity>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyOpenOpportunities(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(deal => deal.State == OpportunityState.Open)
            .Where(Mine.Of(Opportunity.Type, user, teams))
            .OrderBy(deal => deal.EstimatedCloseDate)
            .ThenBy(deal => deal.Name);
}

/// <summary>Opportunities won or lost, last closed first.</summary>
public sealed class ClosedOpportunities : Specification<Opportunity>
{
    /// <summary>The view.</summary>
    public ClosedOpportunities() =>
        Query
            .Where(deal => deal.State == OpportunityState.Won || deal.State == OpportunityState.Lost)
            .OrderByDescending(deal => deal.ActualCloseDate);
}

/// <summary>The opportunities of an account or contact, latest first; those with one of its contacts name another customer.</summary>
public sealed class RecentOpportunities : Specification<Opportunity>
{
    /// <summary>The view of one customer.</summary>
    public RecentOpportunities(CustomerId customer) =>
        Query.Where(deal => deal.Customer == customer).OrderByDescending(deal => deal.CreatedOn);
}
