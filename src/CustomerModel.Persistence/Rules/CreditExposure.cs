using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Persistence;

/// <summary>What a customer owes and is about to owe against its limit, in its own currency.</summary>
/// <param name="Limit">The credit limit; <see langword="null"/> is none.</param>
/// <param name="OnHold">No further credit at all.</param>
/// <param name="Open">Totals of orders that are neither fulfilled, invoiced nor canceled, and what is due on invoices.</param>
/// <param name="Incomparable">A currency whose amounts lack an exchange rate; <see langword="null"/> when all are in <paramref name="Open"/>.</param>
internal sealed record CreditExposure(decimal? Limit, bool OnHold, decimal Open, Currency? Incomparable)
{
    public static bool IsOpen(Order order) => order.State is OrderState.Active or OrderState.Submitted;

    public static async Task<CreditExposure> OfAsync(IRuleReader read, CustomerId customer, CancellationToken stop)
    {
        var (limit, onHold, own) = await TermsAsync(read, customer, stop).ConfigureAwait(false);
        if (onHold || limit is null)
        {
            return new(limit, onHold, 0, null);
        }

        var orders = await read.ListAsync(OrderFields.Customer, [customer], stop).ConfigureAwait(false);
        var invoices = await read.ListAsync(InvoiceFields.Customer, [customer], stop).ConfigureAwait(false);
        IEnumerable<(decimal Amount, Currency? Currency, decimal? Rate)> amounts =
        [
            .. orders.Where(IsOpen).Select(order => (order.TotalAmount ?? 0, order.Currency, order.ExchangeRate)),
            .. invoices
                .Where(invoice => invoice.State != InvoiceState.Canceled)
                .Select(invoice => (invoice.AmountDue, invoice.Currency, invoice.ExchangeRate)),
        ];
        var open = 0m;
        Currency? incomparable = null;
        foreach (var (amount, currency, rate) in amounts)
        {
            var converted = ExchangeRate.Convert(amount, (currency, rate), own);
            open += converted ?? 0;
            incomparable ??= converted is null ? currency ?? Currency.None : null;
        }

        return new(limit, onHold, open, incomparable);
    }

    public DomainError? WhyNotSell() =>
        OnHold ? CustomerErrors.CreditOnHold
        : Limit is not { } limit ? null
        : Incomparable is { } currency ? CustomerErrors.CreditRateMissing(currency)
        : Open > limit ? CustomerErrors.CreditLimitExceeded(limit)
        : null;

    private static async Task<(decimal? Limit, bool OnHold, (Currency? Currency, decimal? Rate) Own)> TermsAsync(
        IRuleReader read,
        CustomerId customer,
        CancellationToken stop
    )
    {
        if (customer.Kind == CustomerKind.Account)
        {
            var accounts = await read.FindManyAsync<Account>([customer.Value], stop).ConfigureAwait(false);
            var account = accounts.GetValueOrDefault(customer.Value);
            return (account?.CreditLimit, account?.CreditOnHold ?? false, (account?.Currency, account?.ExchangeRate));
        }

        var contacts = await read.FindManyAsync<Contact>([customer.Value], stop).ConfigureAwait(false);
        var contact = contacts.GetValueOrDefault(customer.Value);
        return (contact?.CreditLimit, contact?.CreditOnHold ?? false, (contact?.Currency, contact?.ExchangeRate));
    }
}
