using CustomerModel.Sales;

namespace CustomerModel.Conversions;

/// <summary>Adds the lines of an opportunity to a document; later changes of the opportunity do not follow.</summary>
public static class GetProducts
{
    /// <summary>Why the products cannot be added, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotInto(Quote quote, Opportunity opportunity, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(quote);
        return WhyNotCurrency(quote, opportunity) ?? quote.WhyNotAddLines(ForQuote(opportunity), now);
    }

    /// <summary>Adds them behind the lines of a draft quote.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotInto(Quote, Opportunity, ZonedDateTime)"/>.</exception>
    public static void Into(Quote quote, Opportunity opportunity, ZonedDateTime now)
    {
        quote.DemandThat(WhyNotInto(quote, opportunity, now));
        quote.AddLines(ForQuote(opportunity), now);
    }

    /// <summary>Why the products cannot be added, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotInto(Order order, Opportunity opportunity, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(order);
        return WhyNotCurrency(order, opportunity) ?? order.WhyNotAddLines(ForOrder(opportunity), now);
    }

    /// <summary>Adds them behind the lines of an active order.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotInto(Order, Opportunity, ZonedDateTime)"/>.</exception>
    public static void Into(Order order, Opportunity opportunity, ZonedDateTime now)
    {
        order.DemandThat(WhyNotInto(order, opportunity, now));
        order.AddLines(ForOrder(opportunity), now);
    }

    /// <summary>Why the products cannot be added, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotInto(Invoice invoice, Opportunity opportunity, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(invoice);
        return WhyNotCurrency(invoice, opportunity) ?? invoice.WhyNotAddLines(ForInvoice(opportunity), now);
    }

    /// <summary>Adds them behind the lines of an active invoice.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotInto(Invoice, Opportunity, ZonedDateTime)"/>.</exception>
    public static void Into(Invoice invoice, Opportunity opportunity, ZonedDateTime now)
    {
        invoice.DemandThat(WhyNotInto(invoice, opportunity, now));
        invoice.AddLines(ForInvoice(opportunity), now);
    }

    private static QuoteLine[] ForQuote(Opportunity opportunity) =>
        LineMapping.Copy(opportunity.Lines, number => new QuoteLine(number), LineMapping.OpportunityToQuote);

    private static OrderLine[] ForOrder(Opportunity opportunity) =>
        LineMapping.Copy(opportunity.Lines, number => new OrderLine(number), LineMapping.OpportunityToOrder);

    private static InvoiceLine[] ForInvoice(Opportunity opportunity) =>
        LineMapping.Copy(opportunity.Lines, number => new InvoiceLine(number), LineMapping.OpportunityToInvoice);

    private static DomainError? WhyNotCurrency<TId, TLine>(SalesDocument<TId, TLine> document, Opportunity opportunity)
        where TId : struct, IEntityId<TId>
        where TLine : SalesLine
    {
        ArgumentNullException.ThrowIfNull(opportunity);
        return document.Currency == opportunity.Currency ? null : DocumentErrors.OpportunityCurrency(opportunity.Currency!.Value);
    }
}
