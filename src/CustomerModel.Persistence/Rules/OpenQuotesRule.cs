using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>An opportunity is closed only when none of its quotes is a draft or active.</summary>
/// <remarks>Asked from both sides, so that a quote does not slip in while the opportunity is being closed.</remarks>
internal sealed class OpenQuotesRule : ICommitRule
{
    public string Code => "opportunity.has-open-quote";

    public IReadOnlyList<string> Fields => ["statuscode", "opportunityid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        var closed = changes.After<Opportunity>(OpportunityFields.Status).Where(IsClosed).ToDictionary(opportunity => opportunity.Id);
        Quote[] offered = [.. changes.After<Quote>(QuoteFields.Status, QuoteFields.Opportunity).Where(IsOpen)];
        var named = await read.FindManyAsync<Opportunity>([.. offered.Select(quote => quote.Opportunity!.Value.Value).Distinct()], stop)
            .ConfigureAwait(false);
        var quotes = await read.ListAsync(QuoteFields.Opportunity, closed.Keys, stop).ConfigureAwait(false);
        return
        [
            .. quotes
                .Where(IsOpen)
                .Concat(offered.Where(quote => named.GetValueOrDefault(quote.Opportunity!.Value.Value) is { } of && IsClosed(of)))
                .DistinctBy(quote => quote.Id)
                .Select(quote =>
                    OpportunityErrors.HasOpenQuote(quote.Id) with
                    {
                        Record = new("opportunity", quote.Opportunity!.Value.Value),
                    }
                ),
        ];
    }

    private static bool IsClosed(Opportunity opportunity) => opportunity.State != OpportunityState.Open;

    private static bool IsOpen(Quote quote) => quote is { Opportunity: not null, State: QuoteState.Draft or QuoteState.Active };
}
