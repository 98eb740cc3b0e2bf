using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Bills parts of orders, with all that has to be read for it.</summary>
public static class OrderBilling
{
    /// <summary>Bills quantities of an order, or all that is left of it.</summary>
    /// <param name="work">The unit of work; the invoices of the order are read as they are stored.</param>
    /// <param name="order">The order.</param>
    /// <param name="quantities">What to bill, by number of line; <see langword="null"/>: all that is left.</param>
    /// <param name="stop">Gives up.</param>
    /// <returns>The invoice; it commits with the order.</returns>
    /// <exception cref="RefusedException">
    /// See <see cref="Start.WhyNotInvoice(Order, IReadOnlyDictionary{int, decimal}, IReadOnlyCollection{Invoice}, ZonedDateTime)"/>.
    /// </exception>
    public static async Task<Invoice> InvoiceAsync(
        this IUnitOfWork work,
        OrderId order,
        IReadOnlyDictionary<int, decimal>? quantities = null,
        CancellationToken stop = default
    )
    {
        ArgumentNullException.ThrowIfNull(work);
        var found = await work.GetAsync(order, stop).ConfigureAwait(false);
        var before = await work.ListAsync(new InvoicesOf(order), stop).ConfigureAwait(false);
        return Start.Invoice(work.NewId<InvoiceId>(), found, quantities ?? InvoicedQuantities.Left(found, before), before, work.Now);
    }
}
