using CustomerModel.Specifications;

namespace CustomerModel.Architecture.Tests.Snippets;

public sealed record Quote(Guid Id, Guid Customer, DateOnly ValidUntil, string Title, decimal Total);

public sealed class OpenQuotes : Specification<Quote>
{
    public OpenQuotes(Guid customer, DateOnly until) =>
        Query
            .Where(quote => quote.Customer == customer && quote.ValidUntil <= until)
            .Search(quote => quote.Title, Like.Contains("chairs"))
            .OrderBy(quote => quote.ValidUntil)
            .TieBreakBy(quote => quote.Id)
            .Take(50);
}

public sealed class LargeQuotes : Specification<Quote>
{
    public LargeQuotes() => Query.Where(quote => quote.Total > 10_000);
}

internal static class Specifying
{
    public static object Ask(Guid customer, DateOnly until, Quote quote, List<Quote> quotes)
    {
        var mine = new OpenQuotes(customer, until);
        mine.IsSatisfiedBy(quote);
        mine.Evaluate(quotes);
        var page = mine.PageOf(quotes);
        var either = mine | new LargeQuotes();
        mine.Describe();
        return (page, either);
    }
}
