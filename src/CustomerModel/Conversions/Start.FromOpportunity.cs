using CustomerModel.Sales;

namespace CustomerModel.Conversions;

// Documents started from an opportunity, which stays as it is.
public static partial class Start
{
    /// <summary>Why no document can be started from the opportunity, or <see langword="null"/>: it is open and for somebody.</summary>
    public static DomainError? WhyNotFrom(Opportunity opportunity)
    {
        ArgumentNullException.ThrowIfNull(opportunity);
        return opportunity.State != OpportunityState.Open ? OpportunityErrors.Closed
            : opportunity.Customer is null ? ConversionErrors.CustomerMissing
            : null;
    }

    /// <summary>A draft quote with the products of the opportunity.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFrom"/>.</exception>
    public static Quote Quote(QuoteId id, Opportunity opportunity, ZonedDateTime now)
    {
        opportunity.DemandThat(WhyNotFrom(opportunity));
        var (name, customer, currency) = Agreed(opportunity);
        var quote = CustomerModel.Sales.Quote.Create(id, name, customer, currency, now);
        var lines = LineMapping.Copy(opportunity.Lines, number => new QuoteLine(number), LineMapping.OpportunityToQuote);
        Carry(opportunity, quote, DocumentMapping.OpportunityToQuote, lines, opportunity.Pricing);
        quote.Opportunity = opportunity.Id;
        return quote;
    }

    /// <summary>An order with the products of the opportunity; its prices follow the catalogue.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFrom"/>.</exception>
    public static Order Order(OrderId id, Opportunity opportunity, ZonedDateTime now)
    {
        opportunity.DemandThat(WhyNotFrom(opportunity));
        var (name, customer, currency) = Agreed(opportunity);
        var order = CustomerModel.Sales.Order.Create(id, name, customer, currency, now);
        var lines = LineMapping.Copy(opportunity.Lines, number => new OrderLine(number), LineMapping.OpportunityToOrder);
        Carry(opportunity, order, DocumentMapping.OpportunityToOrder, lines, opportunity.Pricing);
        order.Opportunity = opportunity.Id;
        return order;
    }

    /// <summary>An invoice with the products of the opportunity; its prices follow the catalogue.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFrom"/>.</exception>
    public static Invoice Invoice(InvoiceId id, Opportunity opportunity, ZonedDateTime now)
    {
        opportunity.DemandThat(WhyNotFrom(opportunity));
        var (name, customer, currency) = Agreed(opportunity);
        var invoice = CustomerModel.Sales.Invoice.Create(id, name, customer, currency, now);
        var lines = LineMapping.Copy(opportunity.Lines, number => new InvoiceLine(number), LineMapping.OpportunityToInvoice);
        Carry(opportunity, invoice, DocumentMapping.OpportunityToInvoice, lines, opportunity.Pricing);
        invoice.Opportunity = opportunity.Id;
        return invoice;
    }

    private static (string Name, CustomerId Customer, Currency Currency) Agreed(Opportunity opportunity) =>
        (opportunity.Name, opportunity.Customer!.Value, opportunity.Currency!.Value);
}
