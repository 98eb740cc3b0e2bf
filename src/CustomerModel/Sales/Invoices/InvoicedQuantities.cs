namespace CustomerModel.Sales;

/// <summary>What the invoices of an order bill of each of its lines.</summary>
public static class InvoicedQuantities
{
    /// <summary>Why an order and its invoices do not go together, or <see langword="null"/>: no line is billed beyond what was ordered.</summary>
    /// <param name="order">The order.</param>
    /// <param name="invoices">All of its invoices; canceled ones bill nothing, credit notes give back.</param>
    public static DomainError? WhyNot(Order order, IEnumerable<Invoice> invoices)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(invoices);
        var billed = Of(invoices);
        foreach (var line in order.Lines)
        {
            var left = line.Quantity - billed.GetValueOrDefault(line.Number);
            if (left * Math.Sign(line.Quantity) < 0)
            {
                return InvoiceErrors.AboveOrder(line.Number);
            }
        }

        return null;
    }

    /// <summary>Billed quantity by number of the order's line.</summary>
    public static IReadOnlyDictionary<int, decimal> Of(IEnumerable<Invoice> invoices)
    {
        ArgumentNullException.ThrowIfNull(invoices);
        return invoices
            .Where(invoice => invoice.State != InvoiceState.Canceled)
            .SelectMany(invoice => invoice.Lines)
            .Where(line => line.SourceLine is not null)
            .GroupBy(line => line.SourceLine!.Value)
            .ToDictionary(group => group.Key, group => group.Sum(line => line.Quantity));
    }
}
