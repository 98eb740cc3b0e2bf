using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>Of the revisions of a quote at most one is a draft or active.</summary>
internal sealed class OpenRevisionRule : ICommitRule<Quote>
{
    public string Code => "quote.open-revision-exists";

    public IReadOnlyList<string> Fields => ["quotenumber", "statuscode"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange<Quote>> changes,
        IRuleReader read,
        CancellationToken stop
    )
    {
        object[] numbers =
        [
            .. changes
                .After<Quote>(QuoteFields.Status, QuoteFields.QuoteNumber)
                .Where(IsOpen)
                .Select(quote => quote.QuoteNumber)
                .OfType<string>()
                .Distinct(),
        ];
        var revisions =
            numbers.Length == 0
                ? []
                : await read.ListAsync(Criteria.Where(QuoteFields.QuoteNumber, Operator.In, numbers).ToSpecification<Quote>(), stop)
                    .ConfigureAwait(false);
        return
        [
            .. revisions
                .Where(IsOpen)
                .GroupBy(quote => quote.QuoteNumber!, StringComparer.Ordinal)
                .Where(group => group.Skip(1).Any())
                .Select(group =>
                    QuoteErrors.OpenRevisionExists(group.Key) with
                    {
                        Record = group.MaxBy(quote => quote.RevisionNumber)!.Ref,
                    }
                ),
        ];
    }

    private static bool IsOpen(Quote quote) => quote.State is QuoteState.Draft or QuoteState.Active;
}
