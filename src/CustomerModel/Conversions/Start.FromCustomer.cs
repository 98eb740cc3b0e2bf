using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Conversions;

// Documents started from an account or a contact; addresses are a step of their own.
public static partial class Start
{
    /// <summary>Why no document can be started for the customer, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotFor<TId>(Customer<TId> customer, StartDefaults? defaults = null)
        where TId : struct, IEntityId<TId>
    {
        ArgumentNullException.ThrowIfNull(customer);
        return CurrencyFor(customer, defaults) is null ? ConversionErrors.CurrencyMissing : null;
    }

    /// <summary>An opportunity: customer, account and contact behind it, price list, currency.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFor"/>; or the name is empty, too long or unclean.</exception>
    public static Opportunity Opportunity<TId>(
        OpportunityId id,
        Customer<TId> customer,
        string name,
        ZonedDateTime now,
        StartDefaults? defaults = null
    )
        where TId : struct, IEntityId<TId>
    {
        var currency = DemandCurrency(customer, defaults);
        var opportunity = CustomerModel.Sales.Opportunity.Create(id, name, customer.AsCustomer, currency, now);
        opportunity.PriceList = PriceListFor(customer, defaults);
        opportunity.ParentAccount = customer is Contact contact ? contact.Parent?.Account : customer.AsCustomer.Account;
        opportunity.ParentContact = customer.AsCustomer.Contact;
        return opportunity;
    }

    /// <summary>A quote: customer, price list, payment terms, freight terms and shipping method of address 1, currency.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFor"/>; or the name is empty, too long or unclean.</exception>
    public static Quote Quote<TId>(QuoteId id, Customer<TId> customer, string name, ZonedDateTime now, StartDefaults? defaults = null)
        where TId : struct, IEntityId<TId>
    {
        var currency = DemandCurrency(customer, defaults);
        var quote = CustomerModel.Sales.Quote.Create(id, name, customer.AsCustomer, currency, now);
        Agree(quote, customer, defaults);
        quote.FreightTerms = customer.Address(1)?.FreightTerms;
        return quote;
    }

    /// <summary>An order, with the same as a quote.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFor"/>; or the name is empty, too long or unclean.</exception>
    public static Order Order<TId>(OrderId id, Customer<TId> customer, string name, ZonedDateTime now, StartDefaults? defaults = null)
        where TId : struct, IEntityId<TId>
    {
        var currency = DemandCurrency(customer, defaults);
        var order = CustomerModel.Sales.Order.Create(id, name, customer.AsCustomer, currency, now);
        Agree(order, customer, defaults);
        order.FreightTerms = customer.Address(1)?.FreightTerms;
        return order;
    }

    /// <summary>An invoice, with the same as a quote but for freight terms, which it has not.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFor"/>; or the name is empty, too long or unclean.</exception>
    public static Invoice Invoice<TId>(InvoiceId id, Customer<TId> customer, string name, ZonedDateTime now, StartDefaults? defaults = null)
        where TId : struct, IEntityId<TId>
    {
        var currency = DemandCurrency(customer, defaults);
        var invoice = CustomerModel.Sales.Invoice.Create(id, name, customer.AsCustomer, currency, now);
        Agree(invoice, customer, defaults);
        return invoice;
    }

    /// <summary>Why the addresses of the customer cannot be filled in, or <see langword="null"/>.</summary>
    public static DomainError? WhyNotFillAddresses<TDocument, TLine, TId>(
        TradeDocument<TDocument, TLine> document,
        Customer<TId> customer,
        ZonedDateTime now
    )
        where TDocument : struct, IEntityId<TDocument>
        where TLine : SalesLine
        where TId : struct, IEntityId<TId>
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(customer);
        return document.Customer != customer.AsCustomer
            ? ConversionErrors.NotItsCustomer(customer.AsCustomer)
            : document.WhyNotFillAddresses(BillTo(customer), ShipTo(customer), now);
    }

    /// <summary>Looks the addresses of a document up: the bill goes to the bill-to address, else the primary one, else number 1; the goods to the ship-to address, else where the bill goes.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotFillAddresses"/>.</exception>
    public static void FillAddresses<TDocument, TLine, TId>(
        TradeDocument<TDocument, TLine> document,
        Customer<TId> customer,
        ZonedDateTime now
    )
        where TDocument : struct, IEntityId<TDocument>
        where TLine : SalesLine
        where TId : struct, IEntityId<TId>
    {
        document.DemandThat(WhyNotFillAddresses(document, customer, now));
        document.FillAddresses(BillTo(customer), ShipTo(customer), now);
    }

    private static CustomerAddress? BillTo<TId>(Customer<TId> customer)
        where TId : struct, IEntityId<TId> =>
        customer.Address(AddressType.BillTo) ?? customer.Address(AddressType.Primary) ?? customer.Address(1);

    private static CustomerAddress? ShipTo<TId>(Customer<TId> customer)
        where TId : struct, IEntityId<TId> => customer.Address(AddressType.ShipTo) ?? BillTo(customer);

    private static void Agree<TDocument, TLine, TId>(
        TradeDocument<TDocument, TLine> document,
        Customer<TId> customer,
        StartDefaults? defaults
    )
        where TDocument : struct, IEntityId<TDocument>
        where TLine : SalesLine
        where TId : struct, IEntityId<TId>
    {
        (document.PriceList, document.PaymentTerms) = (PriceListFor(customer, defaults), customer.PaymentTerms);
        document.ShippingMethod = customer.Address(1)?.ShippingMethod;
    }

    private static PriceListId? PriceListFor<TId>(Customer<TId> customer, StartDefaults? defaults)
        where TId : struct, IEntityId<TId> => customer.DefaultPriceList ?? (defaults?.TerritoryPriceLists is [var only] ? only : null);

    private static Currency? CurrencyFor<TId>(Customer<TId> customer, StartDefaults? defaults)
        where TId : struct, IEntityId<TId> => customer.Currency ?? defaults?.Currency;

    private static Currency DemandCurrency<TId>(Customer<TId> customer, StartDefaults? defaults)
        where TId : struct, IEntityId<TId>
    {
        customer.DemandThat(WhyNotFor(customer, defaults));
        return CurrencyFor(customer, defaults)!.Value;
    }
}
