using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>All invoices of an order together bill no more of a line than was ordered; an invoice is credited once.</summary>
internal sealed class InvoicedQuantityRule : ICommitRule
{
    public string Code => "invoice.above-order";

    public IReadOnlyList<string> Fields => ["salesorderid", "quantity"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        Invoice[] billed = [.. changes.After<Invoice>(InvoiceFields.Order, InvoiceFields.Status)];
        var orders = changes
            .OfType<RecordChange<Order>>()
            .Where(change => change is { Before: not null, After: not null, Parts.Count: > 0 })
            .Select(change => change.After!.Id)
            .Concat(billed.Select(invoice => invoice.Order).OfType<OrderId>())
            .Distinct()
            .ToList();
        var found = await read.FindManyAsync<Order>([.. orders.Select(order => order.Value)], stop).ConfigureAwait(false);
        var invoices = (await read.ListAsync(InvoiceFields.Order, orders, stop).ConfigureAwait(false)).ToLookup(invoice =>
            invoice.Order!.Value
        );
        var credits = await read.ListAsync(InvoiceFields.Credits, billed.Select(invoice => invoice.Credits).OfType<InvoiceId>(), stop)
            .ConfigureAwait(false);
        return
        [
            .. found.Values.Select(order => InvoicedQuantities.WhyNot(order, invoices[order.Id])).OfType<DomainError>(),
            .. credits
                .Where(credit => credit.State != InvoiceState.Canceled)
                .GroupBy(credit => credit.Credits)
                .Where(group => group.Skip(1).Any())
                .Select(group => InvoiceErrors.NotCreditable with { Record = group.First().Ref, Value = group.Key }),
        ];
    }
}
