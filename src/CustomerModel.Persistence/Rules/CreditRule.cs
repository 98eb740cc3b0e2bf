using CustomerModel.Sales;
using Microsoft.Extensions.Logging;

namespace CustomerModel.Persistence;

/// <summary>A5, opt-in: a customer on hold or beyond the credit limit gets no further order or invoice.</summary>
/// <remarks>
/// Exposure is open orders and unpaid invoices, those in other currencies by their exchange rate and that of the customer;
/// where a limit is set and a rate is missing, nobody knows whether it is kept, which counts as not.
/// </remarks>
internal sealed class CreditRule(CreditPolicy policy, ILogger<CreditRule>? log) : ICommitRule
{
    private static readonly Action<ILogger, string, RecordRef, Exception?> Warn = LoggerMessage.Define<string, RecordRef>(
        LogLevel.Warning,
        new EventId(1, "CreditExceeded"),
        "{Code} for {Record}"
    );

    public string Code => "customer.credit-limit-exceeded";

    public IReadOnlyList<string> Fields => ["creditlimit", "creditonhold", "totalamount"];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(IReadOnlyList<RecordChange> changes, IRuleReader read, CancellationToken stop)
    {
        if (policy == CreditPolicy.Ignore)
        {
            return [];
        }

        List<(RecordRef Ref, CustomerId Customer)> documents =
        [
            .. changes
                .After<Order>(OrderFields.Customer, OrderFields.TotalAmount, OrderFields.Status)
                .Where(CreditExposure.IsOpen)
                .Where(order => order.Customer is not null)
                .Select(order => (order.Ref, order.Customer!.Value)),
            .. changes
                .After<Invoice>(InvoiceFields.Customer, InvoiceFields.TotalAmount)
                .Where(invoice => invoice is { Customer: not null, Order: null, AmountDue: > 0 })
                .Select(invoice => (invoice.Ref, invoice.Customer!.Value)),
        ];
        var errors = new List<DomainError>();
        foreach (var group in documents.GroupBy(document => document.Customer))
        {
            var reason = (await CreditExposure.OfAsync(read, group.Key, stop).ConfigureAwait(false)).WhyNotSell();
            errors.AddRange(reason is null ? [] : group.Select(document => reason with { Record = document.Ref }));
        }

        if (policy == CreditPolicy.Block)
        {
            return errors;
        }

        if (log is not null)
        {
            errors.ForEach(error => Warn(log, error.Code, error.Record!.Value, null));
        }

        return [];
    }
}
