namespace CustomerModel.Sales;

/// <summary>What a customer owes in one currency, by how long it has been due; derived from invoices, never typed.</summary>
/// <param name="Currency">The currency of all amounts.</param>
/// <param name="NotDue">Due today or later, or without a due date.</param>
/// <param name="UpTo30">Overdue for 1 to 30 days.</param>
/// <param name="UpTo60">Overdue for 31 to 60 days.</param>
/// <param name="UpTo90">Overdue for 61 to 90 days.</param>
/// <param name="Beyond90">Overdue for longer.</param>
public sealed record Receivables(Currency Currency, decimal NotDue, decimal UpTo30, decimal UpTo60, decimal UpTo90, decimal Beyond90)
{
    /// <summary>Everything that is open.</summary>
    public decimal Open => NotDue + UpTo30 + UpTo60 + UpTo90 + Beyond90;

    /// <summary>What is open on a day, one entry for each currency, by its code.</summary>
    /// <param name="invoices">Invoices of one customer, or of several; canceled ones owe nothing, credit notes count against the rest.</param>
    /// <param name="today">The day.</param>
    public static IReadOnlyList<Receivables> Of(IEnumerable<Invoice> invoices, LocalDate today)
    {
        ArgumentNullException.ThrowIfNull(invoices);
        return
        [
            .. invoices
                .Where(IsOpen)
                .GroupBy(invoice => invoice.Currency!.Value)
                .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
                .Select(group => Sum(group.Key, group, today)),
        ];
    }

    /// <summary>What is open on a day in one currency; other currencies are converted by the exchange rates of their invoices.</summary>
    /// <param name="invoices">Invoices of one customer, or of several.</param>
    /// <param name="today">The day.</param>
    /// <param name="currency">The currency to state it in; each amount is rounded to its minor unit, half away from zero.</param>
    /// <param name="exchangeRate">Units of that currency for one of the base currency; needed only where others occur.</param>
    /// <returns><see langword="null"/> when a rate that is needed is not known: no sum is better than a wrong one.</returns>
    public static Receivables? In(IEnumerable<Invoice> invoices, LocalDate today, Currency currency, decimal? exchangeRate)
    {
        ArgumentNullException.ThrowIfNull(invoices);
        var buckets = new decimal[5];
        foreach (var invoice in invoices.Where(IsOpen))
        {
            var amount = ExchangeRate.Convert(invoice.AmountDue, (invoice.Currency, invoice.ExchangeRate), (currency, exchangeRate));
            if (amount is not { } due)
            {
                return null;
            }

            buckets[Bucket(invoice.DueDate, today)] += due;
        }

        var rounded = Array.ConvertAll(buckets, sum => RoundingProfile.Commercial.Round(sum, currency.MinorUnits ?? 2));
        return new(currency, rounded[0], rounded[1], rounded[2], rounded[3], rounded[4]);
    }

    private static bool IsOpen(Invoice invoice) =>
        invoice.State != InvoiceState.Canceled && invoice.AmountDue != 0 && invoice.Currency is not null;

    private static Receivables Sum(Currency currency, IEnumerable<Invoice> invoices, LocalDate today)
    {
        var buckets = new decimal[5];
        foreach (var invoice in invoices)
        {
            buckets[Bucket(invoice.DueDate, today)] += invoice.AmountDue;
        }

        return new(currency, buckets[0], buckets[1], buckets[2], buckets[3], buckets[4]);
    }

    private static int Bucket(LocalDate? due, LocalDate today) =>
        due is not { } day || day >= today ? 0 : Math.Min(4, ((Period.DaysBetween(day, today) - 1) / 30) + 1);
}
