using CustomerModel.Customers;

namespace CustomerModel.Sales;

/// <summary>A6: writes what customers owe by age onto them; a host calls it as often as it wants, e.g. every night.</summary>
/// <remarks>
/// Recomputed from invoices each time, so a second run on the same day changes nothing and writes nothing. Credit notes count
/// against what they are as old as; where they outweigh it, nothing is overdue. Aging 90 is everything beyond 60 days.
/// </remarks>
public static class ReceivableAging
{
    /// <summary>Of one customer.</summary>
    /// <exception cref="RefusedException"><c>record.not-found</c>; the store's own rules.</exception>
    public static Task<AgedReceivables> AgeReceivablesAsync(
        this ICustomerModel model,
        CustomerId customer,
        LocalDate today,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.RunAsync(
            async work =>
                await AgeAsync(work, [customer], today, stop).ConfigureAwait(false) is { Customers: > 0 } aged
                    ? aged
                    : throw new RefusedException(RecordErrors.NotFound(customer.Value)),
            stop
        );
    }

    /// <summary>Of every customer who owes something or was said to; others are not looked at.</summary>
    /// <param name="model">Where the customers are.</param>
    /// <param name="today">The day.</param>
    /// <param name="batchSize">How many customers one transaction takes; those of earlier ones stay when a later one fails.</param>
    /// <param name="stop">Gives up between batches.</param>
    public static async Task<AgedReceivables> AgeReceivablesAsync(
        this ICustomerModel model,
        LocalDate today,
        int batchSize = 200,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentOutOfRangeException.ThrowIfLessThan(batchSize, 1);
        var sum = new AgedReceivables(0, 0, []);
        foreach (var batch in (await model.ReadAsync(read => ConcernedAsync(read, stop), stop).ConfigureAwait(false)).Chunk(batchSize))
        {
            stop.ThrowIfCancellationRequested();
            var aged = await model.RunAsync(work => AgeAsync(work, batch, today, stop), stop).ConfigureAwait(false);
            sum = new(sum.Customers + aged.Customers, sum.Changed + aged.Changed, [.. sum.NotStated, .. aged.NotStated]);
        }

        return sum;
    }

    private static async Task<CustomerId[]> ConcernedAsync(IReadScope read, CancellationToken stop)
    {
        var unpaid = new Specification<Invoice, CustomerId?>();
        unpaid.Query.Where(invoice => invoice.State == InvoiceState.Active || invoice.Status == InvoiceStatus.Partial);
        unpaid.Query.Select(invoice => invoice.Customer);
        var accounts = new Specification<Account, AccountId>();
        accounts.Query.Where(account => account.Aging30 > 0 || account.Aging60 > 0 || account.Aging90 > 0);
        accounts.Query.Select(account => account.Id);
        var contacts = new Specification<Contact, ContactId>();
        contacts.Query.Where(contact => contact.Aging30 > 0 || contact.Aging60 > 0 || contact.Aging90 > 0);
        contacts.Query.Select(contact => contact.Id);
        return
        [
            .. (await read.ListAsync(unpaid, stop).ConfigureAwait(false))
                .OfType<CustomerId>()
                .Concat((await read.ListAsync(accounts, stop).ConfigureAwait(false)).Select(id => (CustomerId)id))
                .Concat((await read.ListAsync(contacts, stop).ConfigureAwait(false)).Select(id => (CustomerId)id))
                .Distinct()
                .OrderBy(customer => customer.Kind)
                .ThenBy(customer => customer.Value),
        ];
    }

    private static async Task<AgedReceivables> AgeAsync(IUnitOfWork work, CustomerId[] customers, LocalDate today, CancellationToken stop)
    {
        var criteria = Criteria.Where(InvoiceFields.Customer, Operator.In, [.. customers.Cast<object>()]);
        var invoices = (await work.ListAsync(criteria.ToSpecification<Invoice>(), stop).ConfigureAwait(false)).ToLookup(invoice =>
            invoice.Customer
        );
        var (found, changed, notStated) = (0, 0, new List<CustomerId>());
        foreach (var customer in customers)
        {
            var aged =
                customer.Kind == CustomerKind.Account
                    ? Age(await work.FindAsync<Account>(customer.Value, stop).ConfigureAwait(false), invoices[customer], today, work.Now)
                    : Age(await work.FindAsync<Contact>(customer.Value, stop).ConfigureAwait(false), invoices[customer], today, work.Now);
            found += aged.IsThere ? 1 : 0;
            changed += aged.IsChanged ? 1 : 0;
            if (aged is { IsThere: true, IsStated: false })
            {
                notStated.Add(customer);
            }
        }

        return new(found, changed, notStated);
    }

    private static (bool IsThere, bool IsChanged, bool IsStated) Age<TId>(
        Customer<TId>? customer,
        IEnumerable<Invoice> invoices,
        LocalDate today,
        ZonedDateTime now
    )
        where TId : struct, IEntityId<TId>
    {
        if (customer is null)
        {
            return default;
        }

        var before = (customer.Aging30, customer.Aging60, customer.Aging90);
        var owed =
            customer.Currency is { } currency ? Receivables.In(invoices, today, currency, customer.ExchangeRate)
            : Receivables.Of(invoices, today).Count == 0 ? new(Currency.None, 0, 0, 0, 0, 0)
            : null;
        customer.StateOverdue(owed is null ? null : Overdue(owed), now);
        return (true, before != (customer.Aging30, customer.Aging60, customer.Aging90), owed is not null);
    }

    private static OverdueAmounts Overdue(Receivables owed) =>
        new(Math.Max(owed.UpTo30, 0), Math.Max(owed.UpTo60, 0), Math.Max(owed.UpTo90 + owed.Beyond90, 0));
}

/// <summary>What a run over receivables did.</summary>
/// <param name="Customers">Accounts and contacts that were looked at.</param>
/// <param name="Changed">Those of them whose amounts are other ones now.</param>
/// <param name="NotStated">Those without currency, or with invoices in another one and no exchange rate; they show no amounts.</param>
public sealed record AgedReceivables(int Customers, int Changed, IReadOnlyList<CustomerId> NotStated);
