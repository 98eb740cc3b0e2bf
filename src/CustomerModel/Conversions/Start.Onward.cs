using CustomerModel.Sales;

namespace CustomerModel.Conversions;

// Quote to order, order to invoice: the source moves on, so what is made commits with it.
public static partial class Start
{
    /// <summary>Why no order can be made of the quote, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotOrder(Quote quote, ZonedDateTime now, string? description = null, bool ofWonQuote = false)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return quote.Customer is null ? ConversionErrors.CustomerMissing
            : quote.State != QuoteState.Won ? quote.WhyNotWin(now, description)
            : ofWonQuote ? null
            : ConversionErrors.WonAlready;
    }

    /// <summary>Wins an active quote and makes its order, with the prices as agreed and locked.</summary>
    /// <param name="id">Identity of the order.</param>
    /// <param name="quote">An active quote, or a won one if <paramref name="ofWonQuote"/> says so.</param>
    /// <param name="now">The moment.</param>
    /// <param name="description">What there is to say of winning.</param>
    /// <param name="ofWonQuote">Makes an order, perhaps a second one, of a quote that is won already.</param>
    /// <returns>The order; it commits with the quote.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotOrder"/>.</exception>
    public static Order Order(OrderId id, Quote quote, ZonedDateTime now, string? description = null, bool ofWonQuote = false)
    {
        quote.DemandThat(WhyNotOrder(quote, now, description, ofWonQuote));
        if (quote.State != QuoteState.Won)
        {
            quote.Win(now, description);
        }

        var order = CustomerModel.Sales.Order.Create(id, quote.Name, quote.Customer!.Value, quote.Currency!.Value, now);
        var lines = LineMapping.Copy(
            quote.Lines,
            number => new OrderLine(number),
            LineMapping.QuoteToOrder,
            (line, number) => line.SourceLine = number
        );
        Carry(quote, order, DocumentMapping.QuoteToOrder, lines, quote.Pricing);
        (order.Quote, order.IsPriceLocked) = (quote.Id, true);
        quote.BringAlong(order);
        return order;
    }

    /// <summary>Why no invoice can be made of the order, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotInvoice(Order order, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(order);
        return order.WhyNotInvoice(now)
            ?? (
                order.Customer is null ? ConversionErrors.CustomerMissing
                : order.PricingError != PricingError.None ? ConversionErrors.NotPriced
                : null
            );
    }

    /// <summary>Why these quantities of an order cannot be billed, or <see langword="null"/>.</summary>
    /// <param name="order">The order.</param>
    /// <param name="quantities">What to bill, by number of line; lines that are not named are left for later.</param>
    /// <param name="before">The invoices of the order so far; canceled ones and those of other orders bill nothing of it.</param>
    /// <param name="now">The moment.</param>
    public static DomainError? WhyNotInvoice(
        Order order,
        IReadOnlyDictionary<int, decimal> quantities,
        IReadOnlyCollection<Invoice> before,
        ZonedDateTime now
    )
    {
        ArgumentNullException.ThrowIfNull(quantities);
        ArgumentNullException.ThrowIfNull(before);
        return WhyNotInvoice(order, now)
            ?? (quantities.Count == 0 ? ConversionErrors.NothingToBill : null)
            ?? PartialBilling.WhyNot(order, quantities, before);
    }

    /// <summary>Bills a part of an order at its prices, which are locked; the order is invoiced when all of it is billed.</summary>
    /// <remarks>
    /// Discounts, freight and tax go by the quantities billed so far, less what was billed before. So the invoices together
    /// bill exactly the total amount of the order when it is billed up, and its share of what was billed until then: a coin
    /// that rounding makes or loses is in the discount amount of the invoice.
    /// </remarks>
    /// <param name="id">Identity of the invoice.</param>
    /// <param name="order">The order.</param>
    /// <param name="quantities">What to bill, by number of line; see <see cref="InvoicedQuantities.Left"/>.</param>
    /// <param name="before">The invoices of the order so far.</param>
    /// <param name="now">The moment.</param>
    /// <returns>The invoice; it commits with the order.</returns>
    /// <exception cref="RefusedException">
    /// See <see cref="WhyNotInvoice(Sales.Order, IReadOnlyDictionary{int, decimal}, IReadOnlyCollection{Sales.Invoice}, ZonedDateTime)"/>.
    /// </exception>
    public static Invoice Invoice(
        InvoiceId id,
        Order order,
        IReadOnlyDictionary<int, decimal> quantities,
        IReadOnlyCollection<Invoice> before,
        ZonedDateTime now
    )
    {
        order.DemandThat(WhyNotInvoice(order, quantities, before, now));
        var invoice = Bill(id, order, [.. order.Lines.Where(line => quantities.ContainsKey(line.Number))], now);
        var billing = new PartialBilling(order, quantities, before);
        billing.Fill(invoice, now);
        invoice.IsPriceLocked = true;
        if (billing.IsLast)
        {
            order.Invoice(now);
        }

        order.BringAlong(invoice);
        return invoice;
    }

    /// <summary>Bills an order as a whole, with the prices as agreed and locked.</summary>
    /// <returns>The invoice; it commits with the order.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotInvoice(Sales.Order, ZonedDateTime)"/>.</exception>
    public static Invoice Invoice(InvoiceId id, Order order, ZonedDateTime now)
    {
        order.DemandThat(WhyNotInvoice(order, now));
        order.Invoice(now);
        var invoice = Bill(id, order, order.Lines, now);
        invoice.IsPriceLocked = true;
        order.BringAlong(invoice);
        return invoice;
    }

    private static Invoice Bill(InvoiceId id, Order order, IReadOnlyList<OrderLine> billed, ZonedDateTime now)
    {
        var invoice = CustomerModel.Sales.Invoice.Create(id, order.Name, order.Customer!.Value, order.Currency!.Value, now);
        var lines = LineMapping.Copy(
            billed,
            number => new InvoiceLine(number),
            LineMapping.OrderToInvoice,
            (line, number) => line.SourceLine = number
        );
        Carry(order, invoice, DocumentMapping.OrderToInvoice, lines, order.Pricing);
        invoice.Order = order.Id;
        return invoice;
    }
}
