using CustomerModel.Activities;
using CustomerModel.Conversions;
using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Storage;
using CustomerModel.Testing;
using CustomerModel.Tests.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

/// <summary>Of documents with every field of header and lines filled, exactly the documented ones arrive.</summary>
public sealed class ChainTests
{
    private static readonly ZonedDateTime Now = A.Now;

    private static readonly string[] Agreed =
    [
        .. new[] { "name", "customerid", "pricelevelid", "transactioncurrencyid" },
        .. new[] { "discountpercentage", "discountamount", "freightamount", "headertax", "totalsstated" },
        .. new[] { "totallineitemamount", "totallineitemdiscountamount", "totaldiscountamount", "totalamountlessfreight" },
        .. new[] { "totaltax", "totalamount" },
    ];

    private static readonly string[] Addresses =
    [
        .. from prefix in new[] { "billto_", "shipto_" }
        from part in "name line1 line2 line3 city stateorprovince postalcode country telephone fax composite".Split(' ')
        select prefix + part,
        "shipto_freighttermscode",
    ];

    private static readonly string[] AgreedOnLine = (
        "baseamount description extendedamount ispriceoverridden isproductoverridden lineitemnumber manualdiscountamount priceperunit "
        + "productid productdescription producttypecode quantity tax uomid volumediscountamount "
        + "productname quantitydecimal manualdiscountpercentage taxrate taxcategory"
    ).Split(' ');

    private static readonly string[] ShipToOnLine = (
        "salesrepid willcall shipto_name shipto_line1 shipto_line2 shipto_line3 shipto_city shipto_stateorprovince shipto_postalcode "
        + "shipto_country shipto_telephone shipto_fax shipto_freighttermscode"
    ).Split(' ');

    private static readonly string[] LineKept = ["opportunityproductname", "quotedetailname", "salesorderdetailname", "invoicedetailname"];

    private static Arbitrary<Opportunity> Opportunities { get; } =
        Documents(Sample.Opportunity, Opportunity.Type, OpportunityFields.Lines, "statuscode", "statecode");

    private static Arbitrary<Quote> Quotes { get; } =
        Documents(Sample.Quote, Quote.Type, QuoteFields.Lines, "statuscode", "statecode", "effectiveto");

    private static Arbitrary<Order> Orders { get; } =
        Documents(() => Sample.Order(), Order.Type, OrderFields.Lines, "statuscode", "statecode", "pricingerrorcode");

    [Fact]
    public void A_quote_takes_what_an_opportunity_passes_on() =>
        Law.ForAll(
            Opportunities,
            source =>
            {
                var made = Start.Quote(New<QuoteId>(), source, Now);
                made.Opportunity.ShouldBe(source.Id);
                Header(
                    made,
                    Bare(Quote.Create, made.Id),
                    source,
                    Quote.Type,
                    Opportunity.Type,
                    [.. Agreed, "pricingerrorcode", "campaignid"],
                    "opportunityid"
                );
                Lines(made.Lines, source.Lines, QuoteFields.Lines, OpportunityFields.Lines, [.. AgreedOnLine, "pricingerrorcode"]);
                return true;
            },
            cases: 30
        );

    [Fact]
    public void An_order_takes_what_an_opportunity_passes_on_and_follows_the_catalogue() =>
        Law.ForAll(
            Opportunities,
            source =>
            {
                var made = Start.Order(New<OrderId>(), source, Now);
                (made.Opportunity, made.IsPriceLocked).ShouldBe((source.Id, false));
                Header(
                    made,
                    Bare(Order.Create, made.Id),
                    source,
                    Order.Type,
                    Opportunity.Type,
                    [.. Agreed, "pricingerrorcode", "campaignid"],
                    "opportunityid"
                );
                Lines(made.Lines, source.Lines, OrderFields.Lines, OpportunityFields.Lines, [.. AgreedOnLine, "pricingerrorcode"]);
                return true;
            },
            cases: 30
        );

    [Fact]
    public void An_invoice_takes_what_an_opportunity_passes_on_without_campaign() =>
        Law.ForAll(
            Opportunities,
            source =>
            {
                var made = Start.Invoice(New<InvoiceId>(), source, Now);
                (made.Opportunity, made.IsPriceLocked).ShouldBe((source.Id, false));
                Header(
                    made,
                    Bare(Invoice.Create, made.Id),
                    source,
                    Invoice.Type,
                    Opportunity.Type,
                    [.. Agreed, "pricingerrorcode"],
                    "opportunityid"
                );
                Lines(made.Lines, source.Lines, InvoiceFields.Lines, OpportunityFields.Lines, [.. AgreedOnLine, "pricingerrorcode"]);
                return true;
            },
            cases: 30
        );

    [Fact]
    public void An_order_takes_what_a_quote_agreed_with_locked_prices() =>
        Law.ForAll(
            Quotes,
            source =>
            {
                Sample.In(source, Quote.Type, QuoteStatus.InProgress, (int)QuoteState.Active);
                var made = Start.Order(New<OrderId>(), source, Now);
                (made.Quote, made.IsPriceLocked, source.Status).ShouldBe((source.Id, true, QuoteStatus.Won));
                string[] terms =
                    "description opportunityid paymenttermscode freighttermscode shippingmethodcode willcall requestdeliveryby".Split(' ');
                string[] sources = ["billto_addressid", "billto_contactname", "shipto_addressid", "shipto_contactname"];
                Header(
                    made,
                    Bare(Order.Create, made.Id),
                    source,
                    Order.Type,
                    Quote.Type,
                    [.. Agreed, .. Addresses, .. terms, .. sources, "pricingerrorcode", "campaignid"],
                    "quoteid",
                    "ispricelocked"
                );
                Lines(
                    made.Lines,
                    source.Lines,
                    OrderFields.Lines,
                    QuoteFields.Lines,
                    [.. AgreedOnLine, .. ShipToOnLine, "shipto_addressid", "shipto_contactname", "pricingerrorcode", "requestdeliveryby"]
                );
                return true;
            },
            cases: 30
        );

    [Fact]
    public void An_invoice_takes_what_an_order_agreed_without_freight_terms_and_requested_delivery() =>
        Law.ForAll(
            Orders,
            source =>
            {
                var made = Start.Invoice(New<InvoiceId>(), source, Now);
                (made.Order, made.IsPriceLocked, source.Status).ShouldBe((source.Id, true, OrderStatus.Invoiced));
                string[] terms = "description opportunityid paymenttermscode shippingmethodcode prioritycode willcall".Split(' ');
                Header(
                    made,
                    Bare(Invoice.Create, made.Id),
                    source,
                    Invoice.Type,
                    Order.Type,
                    [.. Agreed, .. Addresses, .. terms],
                    "salesorderid",
                    "ispricelocked"
                );
                Lines(
                    made.Lines,
                    source.Lines,
                    InvoiceFields.Lines,
                    OrderFields.Lines,
                    [.. AgreedOnLine, .. ShipToOnLine, "iscopied", "quantitybackordered"]
                );
                return true;
            },
            cases: 30
        );

    [Fact]
    public void From_opportunity_to_invoice_the_totals_stay_and_later_changes_do_not_follow()
    {
        var opportunity = Sample.Opportunity();
        opportunity.AddLine(OpportunityLine.WriteIn("Chair", 10, 49.90m), Now);
        opportunity.Set(OpportunityFields.DiscountPercentage, 10m);

        var quote = Start.Quote(New<QuoteId>(), opportunity, Now);
        opportunity.AddLine(OpportunityLine.WriteIn("Desk", 1, 500), Now);
        quote.AssignNumber("QUO-1");
        quote.Activate(Now);
        var order = Start.Order(New<OrderId>(), quote, Now, "Agreed by phone");
        var invoice = Start.Invoice(New<InvoiceId>(), order, Now);

        new[] { quote.TotalAmount, order.TotalAmount, invoice.TotalAmount }.ShouldAllBe(total => total == 449.10m);
        (opportunity.TotalAmount, opportunity.Status).ShouldBe((899.10m, OpportunityStatus.InProgress));
        RecordStorage.TakeMade(quote).Select(record => record.GetType()).ShouldBe([typeof(QuoteClose), typeof(Order)]);
        RecordStorage.TakeMade(order).ShouldBe([invoice]);
        RecordStorage.BrokenRules(Order.Type, order).ShouldBeEmpty();
        InvoicedQuantities.WhyNot(order, [invoice]).ShouldBeNull();
        invoice.Lines.Single().SourceLine.ShouldBe(order.Lines.Single().Number);
    }

    [Fact]
    public void A_document_goes_on_with_the_pricing_of_its_source()
    {
        var pricing = new DocumentPricing(PricingEngine.Default, new() { Decimals = 0 });
        var opportunity = Sample.Opportunity();
        opportunity.AddLine(OpportunityLine.WriteIn("Chair", 1, 10.40m), Now, pricing);

        var quote = Start.Quote(New<QuoteId>(), opportunity, Now);
        quote.TotalAmount.ShouldBe(10);
        quote.AddLine(QuoteLine.WriteIn("Desk", 1, 10.40m), Now);

        quote.TotalAmount.ShouldBe(20);
    }

    [Fact]
    public void What_cannot_be_converted_is_refused_and_changes_nothing()
    {
        var won = Sample.Opportunity();
        won.Win(Now);
        Code(() => Start.Quote(New<QuoteId>(), won, Now)).ShouldBe("opportunity.closed");
        var nobodys = Sample.Opportunity();
        nobodys.Clear(OpportunityFields.Customer);
        Code(() => Start.Order(New<OrderId>(), nobodys, Now)).ShouldBe("conversion.customer-missing");
        Code(() => Start.Invoice(New<InvoiceId>(), nobodys, Now)).ShouldBe("conversion.customer-missing");

        Sample.Try(Sample.Quote(), Quote.Type, quote => Start.Order(New<OrderId>(), quote, Now)).ShouldBe("quote.not-now");
        var unpriced = Sample.Order(OrderLine.Of(Sample.Chair, Sample.Piece, 1));
        Sample.Try(unpriced, Order.Type, order => Start.Invoice(New<InvoiceId>(), order, Now)).ShouldBe("conversion.not-priced");
        var canceled = Sample.Order();
        canceled.Cancel(Now);
        Sample.Try(canceled, Order.Type, order => Start.Invoice(New<InvoiceId>(), order, Now)).ShouldBe("order.not-now");
    }

    [Fact]
    public void A_second_order_of_a_quote_has_to_be_asked_for()
    {
        var quote = Sample.ActiveQuote(QuoteLine.WriteIn("Chair", 1, 1));
        Start.Order(New<OrderId>(), quote, Now);

        Sample.Try(quote, Quote.Type, it => Start.Order(New<OrderId>(), it, Now)).ShouldBe("conversion.won-already");
        Start.Order(New<OrderId>(), quote, Now, ofWonQuote: true).TotalAmount.ShouldBe(1);
    }

    [Fact]
    public void Products_of_an_opportunity_are_added_to_a_document()
    {
        var opportunity = Sample.Opportunity();
        opportunity.AddLine(OpportunityLine.WriteIn("Chair", 2, 5), Now);
        var (quote, order, invoice) = (Sample.Quote(), Sample.Order(OrderLine.WriteIn("Desk", 1, 1)), Sample.Invoice());

        GetProducts.Into(quote, opportunity, Now);
        GetProducts.Into(order, opportunity, Now);
        GetProducts.Into(invoice, opportunity, Now);

        (quote.TotalAmount, order.TotalAmount, invoice.TotalAmount).ShouldBe((10, 11, 10));
        order.Lines.Select(line => line.Number).ShouldBe([1, 2]);
        quote.Activate(Now);
        Sample.Try(quote, Quote.Type, it => GetProducts.Into(it, opportunity, Now)).ShouldBe("quote.read-only");
        var swiss = Quote.Create(New<QuoteId>(), "Chairs", Sample.Acme, Currency.Chf, Now);
        Sample.Try(swiss, Quote.Type, it => GetProducts.Into(it, opportunity, Now)).ShouldBe("document.opportunity-currency");
    }

    private static Arbitrary<TDocument> Documents<TDocument>(Func<TDocument> make, RecordType type, PartList lines, params string[] kept)
        where TDocument : Record =>
        (
            from header in World.ValuesFor(type.Fields)
            from count in Gen.Choose(0, 3)
            from parts in World.ValuesFor(lines.Fields).ArrayOf(count)
            select Made(make(), lines, header, parts, kept)
        ).ToArbitrary();

    private static TDocument Made<TDocument>(
        TDocument document,
        PartList lines,
        (Field, object)[] header,
        (Field, object)[][] parts,
        string[] kept
    )
        where TDocument : Record
    {
        World.Fill(document, header, kept);
        lines.Restore(document, [.. parts.Select((part, i) => World.Fill(lines.Blank((2 * i) + 1), part))]);
        return document;
    }

    private static void Header(
        Record made,
        Record bare,
        Record source,
        RecordType type,
        RecordType sourceType,
        string[] mapped,
        params string[] besides
    )
    {
        var before = RecordStorage.Copy(made);
        World.ShouldHaveTaken(made, bare, source, type.Fields, sourceType.Fields, World.Same(mapped), besides);
        foreach (var field in sourceType.Fields.Where(field => field.ValueType == typeof(string)))
        {
            field.Restore(source, "changed later");
        }

        World.Differences(type, before, made).ShouldBeEmpty();
    }

    private static void Lines<TMade, TSource>(
        IReadOnlyList<TMade> made,
        IReadOnlyList<TSource> source,
        PartList type,
        PartList sourceType,
        string[] mapped
    )
        where TMade : SalesLine
        where TSource : SalesLine
    {
        made.Select(line => line.Number).ShouldBe(source.Select(line => line.Number));
        foreach (var (line, from) in made.Zip(source))
        {
            World.ShouldHaveTaken(
                line,
                type.Blank(line.Number),
                from,
                type.Fields,
                sourceType.Fields,
                World.Same(mapped),
                [.. LineKept, "sourceline"]
            );
        }
    }

    private static Record Bare<TId>(Func<TId, string, CustomerId, Currency, ZonedDateTime, Record> create, TId id) =>
        create(id, "Bare", Sample.Acme, Currency.Eur, Now);

    private static string Code(Action act) => Should.Throw<RefusedException>(act).Error.Code;

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(Now.ToInstant());
}
