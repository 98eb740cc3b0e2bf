using CustomerModel.Persistence;

namespace CustomerModel.Sales;

/// <summary>Quotes that are worked on, last changed first.</summary>
public sealed class DraftQuotes : Specification<Quote>
{
    /// <summary>The view.</summary>
    public DraftQuotes() => Query.Where(quote => quote.State == QuoteState.Draft).OrderByDescending(quote => quote.ModifiedOn);
}

/// <summary>Quotes the customer may accept, those that end first before the others.</summary>
public sealed class ActiveQuotes : Specification<Quote>
{
    /// <summary>The view.</summary>
    public ActiveQuotes() => Query.Where(quote => quote.State == QuoteState.Active).OrderBy(quote => quote.EffectiveTo);
}

/// <summary>Quotes that are worked on or offered and that a user owns or one of their teams, last changed first.</summary>
public sealed class MyOpenQuotes : Specification<Quote>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyOpenQuotes(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(quote => quote.State == QuoteState.Draft || quote.State == QuoteState.Active)
            .Where(Mine.Of(Quote.Type, user, teams))
            .OrderByDescending(quote => quote.ModifiedOn);
}

/// <summary>Quotes that were accepted, declined, withdrawn or revised, last changed first.</summary>
public sealed class ClosedQuotes : Specification<Quote>
{
    /// <summary>The view.</summary>
    public ClosedQuotes() =>
        Query
            .Where(quote => quote.State == QuoteState.Won || quote.State == QuoteState.Closed)
            .OrderByDescending(quote => quote.ModifiedOn);
}

/// <summary>The quotes of an account or contact, latest first.</summary>
public sealed class RecentQuotes : Specification<Quote>
{
    /// <summary>The view of one customer.</summary>
    public RecentQuotes(CustomerId customer) =>
        Query.Where(quote => quote.Customer == customer).OrderByDescending(quote => quote.CreatedOn);
}
