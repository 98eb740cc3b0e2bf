using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The command behind the price list of a document.</summary>
/// <remarks>That the list is in the currency of the document is asked at commit, where the list is at hand.</remarks>
internal static class PriceListCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [
        Of<Opportunity, OpportunityId, OpportunityLine>(OpportunityFields.PriceList),
        Of<Quote, QuoteId, QuoteLine>(QuoteFields.PriceList),
        Of<Order, OrderId, OrderLine>(OrderFields.PriceList),
        Of<Invoice, InvoiceId, InvoiceLine>(InvoiceFields.PriceList),
    ];

    private static RecordCommand Of<TRecord, TId, TLine>(Field<TRecord, PriceListId> field)
        where TRecord : SalesDocument<TId, TLine>
        where TId : struct, IEntityId<TId>
        where TLine : SalesLine =>
        RecordCommand.For(
            field,
            (document, list, now) =>
                document.PriceList == list ? null : document.WhyNotUsePriceList(list, document.Currency ?? Currency.None, now),
            (document, list, now) =>
            {
                if (document.PriceList != list)
                {
                    document.UsePriceList(list, document.Currency ?? Currency.None, now);
                }
            }
        );
}
