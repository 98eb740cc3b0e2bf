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

    /// <summary>What is left to bill of an order, by number of its line; lines of which nothing is left are not named.</summary>
    /// <param name="order">The order.</param>
    /// <param name="invoices">Its invoices so far; those of other orders do not count.</param>
    public static IReadOnlyDictionary<int, decimal> Left(Order order, IEnumerable<Invoice> invoices)
    {
        ArgumentNullException.ThrowIfNull(order);
        ArgumentNullException.ThrowIfNull(invoices);
        var billed = Of(Counting(order, invoices));
        return order
            .Lines.Select(line => (line.Number, Left: line.Quantity - billed.GetValueOrDefault(line.Number)))
            .Where(line => line.Left != 0)
            .ToDictionary(line => line.Number, line => line.Left);
    }

    /// <summary>The invoices that bill something of an order.</summary>
    internal static IEnumerable<Invoice> Counting(Order order, IEnumerable<Invoice> invoices) =>
        invoices.Where(invoice => invoice.Order == order.Id && invoice.State != InvoiceState.Canceled);

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
