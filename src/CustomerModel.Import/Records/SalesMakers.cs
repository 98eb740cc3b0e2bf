using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>How rows become opportunities, quotes, orders and invoices: each is for exactly one customer.</summary>
internal static class SalesMakers
{
    public static IReadOnlyList<RecordMaker> All { get; } =
    [
        RecordMaker.For(
            Opportunity.Type,
            [OpportunityFields.Name, OpportunityFields.Customer, OpportunityFields.Currency],
            [],
            (row, work) =>
                Opportunity.Create(
                    work.NewId<OpportunityId>(),
                    row.Get(OpportunityFields.Name)!,
                    row.Need(OpportunityFields.Customer),
                    row.Need(OpportunityFields.Currency),
                    work.Now
                )
        ),
        RecordMaker.For(
            Quote.Type,
            [QuoteFields.Name, QuoteFields.Customer, QuoteFields.Currency],
            [],
            (row, work) =>
                Quote.Create(
                    work.NewId<QuoteId>(),
                    row.Get(QuoteFields.Name)!,
                    row.Need(QuoteFields.Customer),
                    row.Need(QuoteFields.Currency),
                    work.Now
                )
        ),
        RecordMaker.For(
            Order.Type,
            [OrderFields.Name, OrderFields.Customer, OrderFields.Currency],
            [],
            (row, work) =>
                Order.Create(
                    work.NewId<OrderId>(),
                    row.Get(OrderFields.Name)!,
                    row.Need(OrderFields.Customer),
                    row.Need(OrderFields.Currency),
                    work.Now
                )
        ),
        RecordMaker.For(
            Invoice.Type,
            [InvoiceFields.Name, InvoiceFields.Customer, InvoiceFields.Currency],
            [],
            (row, work) =>
                Invoice.Create(
                    work.NewId<InvoiceId>(),
                    row.Get(InvoiceFields.Name)!,
                    row.Need(InvoiceFields.Customer),
                    row.Need(InvoiceFields.Currency),
                    work.Now
                )
        ),
    ];
}
