using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>What a customer owes and is about to owe in its own currency, against its limit.</summary>
/// <param name="Limit">The credit limit; <see langword="null"/> is none.</param>
/// <param name="OnHold">No further credit at all.</param>
/// <param name="OpenOrders">Totals of orders that are neither fulfilled, invoiced nor canceled.</param>
/// <param name="OpenInvoices">What is due on invoices.</param>
internal sealed record CreditExposure(decimal? Limit, bool OnHold, decimal OpenOrders, decimal OpenInvoices)
{
    public static bool IsOpen(Order order) => order.State is OrderState.Active or OrderState.Submitted;

    public static async Task<CreditExposure> OfAsync(IRuleReader read, CustomerId customer, CancellationToken stop)
    {
        var (limit, onHold, currency) = await TermsAsync(read, customer, stop).ConfigureAwait(false);
        var orders = await read.ListAsync(OrderFields.Customer, [customer], stop).ConfigureAwait(false);
        var invoices = await read.ListAsync(InvoiceFields.Customer, [customer], stop).ConfigureAwait(false);
        return new(
            limit,
            onHold,
            orders.Where(order => IsOpen(order) && order.Currency == currency).Sum(order => order.TotalAmount ?? 0),
            invoices
                .Where(invoice => invoice.State != InvoiceState.Canceled && invoice.Currency == currency)
                .Sum(invoice => invoice.AmountDue)
        );
    }

    public DomainError? WhyNotSell() =>
        OnHold ? CustomerErrors.CreditOnHold
        : Limit is { } limit && OpenOrders + OpenInvoices > limit ? CustomerErrors.CreditLimitExceeded(limit)
        : null;

    private static async Task<(decimal? Limit, bool OnHold, Currency? Currency)> TermsAsync(
        IRuleReader read,
        CustomerId customer,
        CancellationToken stop
    )
    {
        if (customer.Kind == CustomerKind.Account)
        {
            var accounts = await read.FindManyAsync<Account>([customer.Value], stop).ConfigureAwait(false);
            var account = accounts.GetValueOrDefault(customer.Value);
            return (account?.CreditLimit, account?.CreditOnHold ?? false, account?.Currency);
        }

        var contacts = await read.FindManyAsync<Contact>([customer.Value], stop).ConfigureAwait(false);
        var contact = contacts.GetValueOrDefault(customer.Value);
        return (contact?.CreditLimit, contact?.CreditOnHold ?? false, contact?.Currency);
    }
}
