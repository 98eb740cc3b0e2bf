using CustomerModel.Catalog;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>A document is in the currency of its opportunity and of its price list, down the chain.</summary>
internal sealed class DocumentCurrencyRule : ICommitRule
{
    public string Code => "document.opportunity-currency";

    public IReadOnlyList<string> Fields => ["transactioncurrencyid", "opportunityid", "pricelevelid"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        Priced[] documents =
        [
            .. changes
                .After<Quote>(QuoteFields.Currency, QuoteFields.Opportunity, QuoteFields.PriceList)
                .Select(quote => new Priced(quote.Ref, quote.Currency, quote.Opportunity, quote.PriceList)),
            .. changes
                .After<Order>(OrderFields.Currency, OrderFields.Opportunity, OrderFields.PriceList)
                .Select(order => new Priced(order.Ref, order.Currency, order.Opportunity, order.PriceList)),
            .. changes
                .After<Invoice>(InvoiceFields.Currency, InvoiceFields.Opportunity, InvoiceFields.PriceList)
                .Select(invoice => new Priced(invoice.Ref, invoice.Currency, invoice.Opportunity, invoice.PriceList)),
            .. changes
                .After<Opportunity>(OpportunityFields.Currency, OpportunityFields.PriceList)
                .Select(opportunity => new Priced(opportunity.Ref, opportunity.Currency, null, opportunity.PriceList)),
        ];
        var opportunities = await read.FindManyAsync<Opportunity>(Ids(documents.Select(document => document.Opportunity?.Value)), stop)
            .ConfigureAwait(false);
        var lists = await read.FindManyAsync<PriceList>(Ids(documents.Select(document => document.PriceList?.Value)), stop)
            .ConfigureAwait(false);
        return
        [
            .. from document in documents
            where document.Opportunity is not null
            let opportunity = opportunities.GetValueOrDefault(document.Opportunity!.Value.Value)
            where opportunity?.Currency is { } currency && currency != document.Currency
            select DocumentErrors.OpportunityCurrency(opportunity.Currency!.Value) with
            {
                Record = document.Ref,
            },
            .. from document in documents
            where document.PriceList is not null
            let list = lists.GetValueOrDefault(document.PriceList!.Value.Value)
            where list is not null && list.Currency != document.Currency
            select DocumentErrors.PriceListCurrency(list.Currency) with
            {
                Record = document.Ref,
            },
        ];
    }

    private static Guid[] Ids(IEnumerable<Guid?> ids) => [.. ids.OfType<Guid>().Distinct()];

    private sealed record Priced(RecordRef Ref, Currency? Currency, OpportunityId? Opportunity, PriceListId? PriceList);
}
