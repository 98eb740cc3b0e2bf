using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Totals that documents of one kind bring along: kept as stated, whatever follows from the lines.</summary>
internal abstract class DocumentTotals
{
    private static readonly DocumentTotals[] All =
    [
        new Of<Opportunity, OpportunityId, OpportunityLine>(),
        new Of<Quote, QuoteId, QuoteLine>(),
        new Of<Order, OrderId, OrderLine>(),
        new Of<Invoice, InvoiceId, InvoiceLine>(),
    ];

    /// <summary>The fields a row may state.</summary>
    public static IReadOnlyList<string> Fields { get; } =
    ["totallineitemamount", "totaldiscountamount", "totalamountlessfreight", "totaltax", "totalamount"];

    public static DocumentTotals? Find(Type record) => Array.Find(All, totals => totals.Record == record);

    protected abstract Type Record { get; }

    /// <summary>Keeps the totals and says which do not follow from the lines.</summary>
    public abstract IReadOnlyList<TotalDifference> State(Record record, StatedTotals totals, ZonedDateTime now);

    /// <summary>Prices a document by options of its own.</summary>
    public abstract void Price(Record record, DocumentPricing? pricing, ZonedDateTime now);

    private sealed class Of<TRecord, TId, TLine> : DocumentTotals
        where TRecord : SalesDocument<TId, TLine>
        where TId : struct, IEntityId<TId>
        where TLine : SalesLine
    {
        protected override Type Record => typeof(TRecord);

        public override IReadOnlyList<TotalDifference> State(Record record, StatedTotals totals, ZonedDateTime now) =>
            ((TRecord)record).StateTotals(totals, now);

        public override void Price(Record record, DocumentPricing? pricing, ZonedDateTime now)
        {
            if (pricing is not null)
            {
                ((TRecord)record).Price(now, pricing);
            }
        }
    }
}
