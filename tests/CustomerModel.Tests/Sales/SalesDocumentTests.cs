using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Tests.Sales;

public sealed class SalesDocumentTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void Totals_follow_every_change_of_lines_and_header()
    {
        var quote = Sample.Quote();

        quote.AddLine(QuoteLine.WriteIn("Chair", 10, 49.90m), Now).ShouldBe(1);
        quote.AddLine(QuoteLine.Of(Sample.Chair, Sample.Piece, 2, 100, e => e.Set(QuoteLineFields.ManualDiscount, 10m)), Now).ShouldBe(2);
        quote.TotalAmount.ShouldBe(689);
        quote.Edit(e => e.Set(QuoteFields.DiscountPercentage, 10m).Set(QuoteFields.FreightAmount, 5m));
        quote.TotalAmount.ShouldBe(625.10m);
        quote.ReplaceLine(1, QuoteLine.WriteIn("Chair", 1, 49.90m), Now);
        quote.RemoveLine(2, Now);

        quote.TotalAmount.ShouldBe(49.91m);
        quote.TotalLineItemAmount.ShouldBe(49.90m);
        quote.Lines.Single().ExtendedAmount.ShouldBe(49.90m);
        quote.Differences().ShouldBeEmpty();
        quote.PricedLines().Single().DiscountShare.ShouldBe(4.99m);
        quote.Explain(PriceTotal.TotalAmount).ToString().ShouldBe("total amount 49.91 = pre-freight amount 44.91 + freight 5 + tax 0");
    }

    [Fact]
    public void A_document_may_be_negative() => Sample.Order(OrderLine.WriteIn("Return", -2, 12.50m)).TotalAmount.ShouldBe(-25);

    [Fact]
    public void A_number_once_removed_is_not_given_to_a_line_before_others()
    {
        var order = Sample.Order(OrderLine.WriteIn("A", 1, 1), OrderLine.WriteIn("B", 1, 1), OrderLine.WriteIn("C", 1, 1));
        order.RemoveLine(2, Now);

        order.AddLine(OrderLine.WriteIn("D", 1, 1), Now).ShouldBe(4);
        order.Lines.Select(line => line.Number).ShouldBe([1, 3, 4]);
    }

    [Fact]
    public void The_volume_discount_moves_with_the_quantity_only()
    {
        var quote = Sample.Quote();
        QuoteLine Line(decimal quantity, decimal price, decimal volume) =>
            QuoteLine.Of(Sample.Chair, Sample.Piece, quantity, price, e => e.Set(QuoteLineFields.VolumeDiscount, volume));
        quote.AddLine(Line(10, 100, 5), Now);

        quote.ReplaceLine(1, Line(10, 90, 7), Now);
        quote.Lines[0].VolumeDiscount.ShouldBe(5);
        quote.ReplaceLine(1, Line(20, 90, 7), Now);

        quote.Lines[0].VolumeDiscount.ShouldBe(7);
        quote.TotalAmount.ShouldBe(1_660);
    }

    [Fact]
    public void Prices_follow_the_catalogue_but_for_those_typed_or_locked()
    {
        var order = Sample.Order(
            OrderLine.Of(Sample.Chair, Sample.Piece, 1, 10),
            OrderLine.Of(Sample.Chair, Sample.Piece, 1, 10, e => e.Set(OrderLineFields.IsPriceOverridden, (bool?)true)),
            OrderLine.WriteIn("Care", 1, 10)
        );
        var prices = new Dictionary<int, CurrentPrice>
        {
            [1] = new(12),
            [2] = new(12),
            [3] = new(12),
        };

        order.RefreshPrices(prices, Now);
        order.TotalAmount.ShouldBe(32);
        order.LockPrices(Now);

        Sample.Try(order, Order.Type, o => o.RefreshPrices(prices, Now)).ShouldBe("document.prices-locked");
        Sample.Try(order, Order.Type, o => o.LockPrices(Now)).ShouldBe("document.prices-locked");
        Sample
            .Try(order, Order.Type, o => o.ReplaceLine(1, OrderLine.Of(Sample.Chair, Sample.Piece, 1, 99), Now))
            .ShouldBe("document.prices-locked");
        order.ReplaceLine(1, OrderLine.Of(Sample.Chair, Sample.Piece, 5, 12), Now);
        order.UnlockPrices(Now);
        Sample.Try(order, Order.Type, o => o.UnlockPrices(Now)).ShouldBe("document.prices-not-locked");
    }

    [Fact]
    public void A_line_without_price_has_its_error_and_the_document_says_so()
    {
        var quote = Sample.Quote();
        quote.AddLine(QuoteLine.Of(Sample.Chair, Sample.Piece, 1, null, e => e.Unpriced(PricingError.ProductNotInPriceLevel)), Now);

        quote.Lines[0].PricingError.ShouldBe(PricingError.ProductNotInPriceLevel);
        quote.Lines[0].ExtendedAmount.ShouldBeNull();
        quote.PricingError.ShouldBe(PricingError.DetailError);
        quote.RefreshPrices(new Dictionary<int, CurrentPrice> { [1] = new(7) }, Now);
        (quote.PricingError, quote.TotalAmount).ShouldBe((PricingError.None, 7));
    }

    [Fact]
    public void The_currency_stays_while_there_are_lines()
    {
        var quote = Sample.Quote();
        quote.Set(QuoteFields.Currency, Currency.Chf);
        quote.AddLine(QuoteLine.WriteIn("Chair", 1, 1), Now);

        Sample.Try(quote, Quote.Type, q => q.Set(QuoteFields.Currency, Currency.Eur)).ShouldBe("document.currency-fixed");
        Sample
            .Try(quote, Quote.Type, q => q.UsePriceList(Sample.New<PriceListId>(), Currency.Eur, Now))
            .ShouldBe("document.price-list-currency");
        quote.UsePriceList(Sample.New<PriceListId>(), Currency.Chf, Now);
        quote.RemoveLine(1, Now);
        quote.Set(QuoteFields.Currency, Currency.Eur);
        Sample.Try(quote, Quote.Type, q => q.Clear(QuoteFields.Currency)).ShouldBe("field.required");
    }

    [Fact]
    public void Amounts_have_the_decimals_of_the_currency_unless_the_call_says_otherwise()
    {
        var order = Order.Create(Sample.New<OrderId>(), "Tokyo", Sample.Acme, Currency.Jpy, Now);
        order.AddLine(OrderLine.WriteIn("Rice", 1, 10.5m), Now);
        order.TotalAmount.ShouldBe(11);

        order.Price(Now, new(PricingEngine.Default, new() { Decimals = 1, Profile = RoundingProfile.Dynamics }));

        order.TotalAmount.ShouldBe(10.5m);
        Should.Throw<ArgumentException>(() => new DocumentPricing(PricingEngine.Default, new() { Decimals = 5 }));
    }

    [Fact]
    public void Stated_totals_that_disagree_are_kept_and_reported_until_the_document_changes()
    {
        var order = Sample.Order(OrderLine.WriteIn("Chair", 3, 10));

        order.StateTotals(new() { TotalLineItemAmount = 30, TotalAmount = 31 }, Now).ShouldBe([new("totalamount", 31, 30)]);
        (order.TotalAmount, order.AreTotalsStated).ShouldBe((31, true));
        order.Differences().Count.ShouldBe(1);
        order.AddLine(OrderLine.WriteIn("Table", 1, 5), Now);

        (order.TotalAmount, order.AreTotalsStated).ShouldBe((35, false));
        Sample.Try(order, Order.Type, o => o.StateTotals(new() { TotalAmount = 1.00001m }, Now)).ShouldBe("document.total-too-precise");
        Sample.Try(order, Order.Type, o => o.StateTotals(new() { TotalTax = 1e15m }, Now)).ShouldBe("pricing.overflow");
    }

    [Fact]
    public void A_document_has_so_many_lines_and_no_more()
    {
        var line = OrderLine.WriteIn("Screw", 1, 1);
        var order = Sample.Order([.. Enumerable.Repeat(line, Order.MostLines)]);

        Sample.Try(order, Order.Type, one => one.AddLine(line, Sample.Now)).ShouldBe("document.too-many-lines");

        order.TotalAmount.ShouldBe(Order.MostLines);
    }

    [Fact]
    public void Money_that_overflows_is_refused_and_changes_nothing()
    {
        var order = Sample.Order(OrderLine.WriteIn("Star", 1, 900_000_000_000_000m));

        Sample.Try(order, Order.Type, o => o.AddLine(OrderLine.WriteIn("Moon", 1, 900_000_000_000_000m), Now)).ShouldBe("pricing.overflow");
        Sample
            .Try(order, Order.Type, o => o.ReplaceLine(1, OrderLine.WriteIn("Sun", 2, 900_000_000_000_000m), Now))
            .ShouldBe("pricing.overflow");
        order.AddLine(OrderLine.WriteIn("Dust", 1, 22_337_203_685_477m), Now);
        Sample.Try(order, Order.Type, o => o.Set(OrderFields.FreightAmount, 1_000m)).ShouldBe("pricing.overflow");
    }

    [Fact]
    public void Addresses_are_taken_over_as_they_are_now()
    {
        var address = CustomerAddress.Of(e =>
            e.Set(AddressFields.Name, "Dock 3")
                .Set(AddressFields.Line1, "Hafen 1")
                .Set(AddressFields.City, "Bern")
                .Set(AddressFields.PrimaryContactName, "Anna")
        );
        var quote = Sample.Quote();

        quote.FillAddresses(address, address.With(e => e.Set(AddressFields.City, "Kiel")), Now);

        (quote.BillToCity, quote.ShipToCity, quote.BillToContactName).ShouldBe(("Bern", "Kiel", "Anna"));
        quote.ShipToComposite.ShouldBe("Hafen 1\nKiel");
        quote.Set(QuoteFields.ShipToCity, "Graz");
        quote.ShipToComposite.ShouldBe("Hafen 1\nGraz");
    }

    [Theory]
    [InlineData("product text", "line.both-product-and-write-in")]
    [InlineData("unit text", "line.both-unit-and-write-in")]
    [InlineData("no text", "line.write-in-missing")]
    [InlineData("no unit", "line.unit-missing")]
    [InlineData("decimals", "line.quantity-decimals")]
    [InlineData("amount percentage", "line.amount-and-percentage")]
    [InlineData("price range", "field.out-of-range")]
    [InlineData("quantity range", "field.out-of-range")]
    [InlineData("discount range", "field.out-of-range")]
    [InlineData("tax range", "field.out-of-range")]
    [InlineData("derived", "field.not-editable")]
    public void A_line_that_cannot_be_is_refused(string what, string code)
    {
        QuoteLine Of(Action<LineEdit<QuoteLine>> more) => QuoteLine.Of(Sample.Chair, Sample.Piece, 1.5m, 1, more);
        Func<QuoteLine> make = what switch
        {
            "product text" => () => Of(e => e.Set(QuoteLineFields.WriteInProduct, "x")),
            "unit text" => () => QuoteLine.WriteIn("x", 1, 1, e => e.Set(QuoteLineFields.Unit, Sample.Piece)),
            "no text" => () => QuoteLine.WriteIn(" ", 1, 1),
            "no unit" => () => Of(e => e.Set(QuoteLineFields.Unit, (UnitId?)null)),
            "decimals" => () => Of(e => e.Set(QuoteLineFields.QuantityDecimals, 0)),
            "amount percentage" => () => Of(e => e.Set(QuoteLineFields.ManualDiscount, 1m).Set(QuoteLineFields.DiscountPercentage, 1m)),
            "price range" => () => Of(e => e.Set(QuoteLineFields.PricePerUnit, 922_337_203_685_478m)),
            "quantity range" => () => Of(e => e.Set(QuoteLineFields.Quantity, 100_000_000_001m)),
            "discount range" => () => Of(e => e.Set(QuoteLineFields.ManualDiscount, -1m)),
            "tax range" => () => Of(e => e.Set(QuoteLineFields.Tax, 1_000_000_000_001m)),
            _ => () => Of(e => e.Set(QuoteLineFields.ExtendedAmount, 1m)),
        };

        Should.Throw<RefusedException>(() => make()).Error.Code.ShouldBe(code);
    }
}
