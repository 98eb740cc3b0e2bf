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

    /// <summary>Why these quantities of an order cannot be billed, or <see langword="null"/>; what was billed before is asked at commit.</summary>
    /// <param name="order">The order.</param>
    /// <param name="quantities">What to bill, by number of line; lines that are not named are left for later.</param>
    /// <param name="now">The moment.</param>
    public static DomainError? WhyNotInvoice(Order order, IReadOnlyDictionary<int, decimal> quantities, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(quantities);
        return WhyNotInvoice(order, now)
            ?? (
                from billed in quantities
                let line = order.Line(billed.Key)
                select line is null ? DocumentErrors.LineMissing(billed.Key)
                : billed.Value * Math.Sign(line.Quantity) <= 0 || Math.Abs(billed.Value) > Math.Abs(line.Quantity)
                    ? InvoiceErrors.AboveOrder(billed.Key)
                : null
            ).FirstOrDefault(reason => reason is not null);
    }

    /// <summary>Bills a part of an order, which stays as it is until all is billed; discounts and tax of a line go by its quantity.</summary>
    /// <remarks>The header's percentage comes along; its discount amount and freight are for whoever bills to place.</remarks>
    /// <returns>The invoice; it commits with the order.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotInvoice(Sales.Order, IReadOnlyDictionary{int, decimal}, ZonedDateTime)"/>.</exception>
    public static Invoice Invoice(InvoiceId id, Order order, IReadOnlyDictionary<int, decimal> quantities, ZonedDateTime now)
    {
        order.DemandThat(WhyNotInvoice(order, quantities, now));
        var invoice = Bill(id, order, [.. order.Lines.Where(line => quantities.ContainsKey(line.Number))], now);
        foreach (var line in invoice.Lines)
        {
            var ordered = order.Line(line.SourceLine!.Value)!;
            invoice.ReplaceLine(line.Number, Part(line, quantities[ordered.Number], ordered.Quantity, invoice), now);
        }

        invoice.Edit(edit => edit.Clear(InvoiceFields.DiscountAmount).Clear(InvoiceFields.FreightAmount));
        invoice.IsPriceLocked = true;
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

    private static InvoiceLine Part(InvoiceLine line, decimal quantity, decimal ordered, Invoice invoice)
    {
        var options = invoice.Pricing.OptionsFor(invoice.Currency);
        decimal? Share(decimal? amount) => amount is { } whole ? options.Round(whole * quantity / ordered) : null;
        return line.Changed<InvoiceLine>(copy =>
        {
            copy.Quantity = quantity;
            (copy.ManualDiscount, copy.Tax) = (Share(copy.ManualDiscount), Share(copy.Tax));
        });
    }
}
