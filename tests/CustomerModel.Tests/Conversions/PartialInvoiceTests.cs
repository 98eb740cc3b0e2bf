using CustomerModel.Conversions;
using CustomerModel.Sales;
using CustomerModel.Testing;
using CustomerModel.Tests.Sales;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Tests.Conversions;

public sealed class PartialInvoiceTests
{
    [Fact]
    public void A_part_of_an_order_is_billed_at_its_prices()
    {
        var order = Ordered();

        var invoice = Bill(order, [], (1, 4));

        invoice.Lines.Select(line => (line.SourceLine, line.Quantity, line.ManualDiscount, line.Tax)).ShouldBe([(1, 4m, 2m, 4m)]);
        invoice.TotalAmount.ShouldBe((4 * 50) - 2 + 4);
        invoice.IsPriceLocked.ShouldBeTrue();
        order.State.ShouldBe(OrderState.Active);
    }

    [Fact]
    public void Freight_and_discount_amount_go_by_what_is_billed_and_the_last_invoice_takes_what_is_left()
    {
        var order = Ordered();
        order.Edit(edit =>
            edit.Set(OrderFields.FreightAmount, 10m).Set(OrderFields.DiscountAmount, 50m).Set(OrderFields.DiscountPercentage, 10m)
        );

        var first = Bill(order, [], (1, 3));
        var last = Bill(order, [first], (1, 7), (2, 1));

        (first.FreightAmount, last.FreightAmount).ShouldBe((2.83m, 7.17m));
        (first.DiscountPercentage, first.DiscountAmount, last.DiscountAmount).ShouldBe((10m, 14.14m, 35.86m));
        (first.TotalAmount + last.TotalAmount).ShouldBe(order.TotalAmount);
        order.State.ShouldBe(OrderState.Invoiced);
    }

    [Fact]
    public void Rounding_neither_makes_nor_loses_a_coin()
    {
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Screws", AccountId.New(A.Now.ToInstant()), Currency.Eur, A.Now);
        order.AddLine(OrderLine.WriteIn("Screw", 3, 0.333m), A.Now);

        List<Invoice> parts = [];
        for (var i = 0; i < 3; i++)
        {
            parts.Add(Bill(order, parts, (1, 1)));
        }

        order.TotalAmount.ShouldBe(1.00m);
        parts.Select(part => part.TotalAmount).ShouldBe([0.33m, 0.34m, 0.33m]);
        parts.Select(part => part.TotalLineItemAmount).ShouldAllBe(net => net == 0.33m);
    }

    [Fact]
    public void A_canceled_invoice_bills_nothing_and_a_credit_note_gives_back()
    {
        var order = Ordered();
        var (canceled, credited) = (Bill(order, [], (1, 4)), Bill(order, [], (1, 6)));
        canceled.Cancel(A.Now);
        var note = credited.Credit(NewId(), A.Now);

        InvoicedQuantities.Left(order, [canceled, credited, note]).ShouldBe(new Dictionary<int, decimal> { [1] = 10, [2] = 1 });
        Bill(order, [canceled, credited, note], (1, 10), (2, 1)).TotalAmount.ShouldBe(order.TotalAmount);
    }

    [Fact]
    public void What_somebody_adds_to_an_invoice_is_not_of_the_order()
    {
        var order = Ordered();
        var first = Bill(order, [], (1, 4));
        first.AddLine(InvoiceLine.WriteIn("Reminder fee", 1, 7), A.Now);

        var last = Bill(order, [first], (1, 6), (2, 1));

        (first.TotalAmount + last.TotalAmount).ShouldBe(order.TotalAmount + 7);
    }

    /// <summary>Any way of pricing, any split: the invoices bill the order, freight and typed tax included.</summary>
    [Fact]
    public void Invoices_over_any_split_sum_to_the_order() =>
        Law.ForAll(
            Splits.ToArbitrary(),
            split =>
            {
                var order = split.Order();
                var parts = new List<Invoice>();
                foreach (var quantities in split.Quantities)
                {
                    parts.Add(Start.Invoice(NewId(), order, quantities, parts, A.Now));
                }

                var sums = parts.TrueForAll(part => part.Differences().Count == 0) && InvoicedQuantities.WhyNot(order, parts) is null;
                return sums
                    && parts.Sum(part => part.TotalAmount ?? 0) == (order.TotalAmount ?? 0)
                    && parts.Sum(part => part.FreightAmount ?? 0) == (order.FreightAmount ?? 0)
                    && (!split.IsTaxTyped || parts.Sum(part => part.TotalTax) == order.TotalTax)
                    && order.State == OrderState.Invoiced
                    && InvoicedQuantities.Left(order, parts).Count == 0;
            },
            cases: 400
        );

    [Fact]
    public void No_invoice_bills_more_than_is_left_of_an_order_of_ordinary_lines() =>
        Law.ForAll(
            Splits.Where(split => split.Lines.All(line => line.Quantity > 0 && line.Price >= 0)).ToArbitrary(),
            split =>
            {
                var order = split.Order();
                var parts = new List<Invoice>();
                foreach (var quantities in split.Quantities)
                {
                    parts.Add(Start.Invoice(NewId(), order, quantities, parts, A.Now));
                }

                return parts.TrueForAll(part => part.FreightAmount is null or >= 0)
                    && Enumerable
                        .Range(1, parts.Count)
                        .All(i => parts.Take(i).Sum(part => part.FreightAmount) <= (order.FreightAmount ?? 0));
            },
            cases: 200
        );

    [Theory]
    [InlineData(1, 11, "invoice.above-order")]
    [InlineData(1, 7, "invoice.above-order")]
    [InlineData(1, 0, "invoice.above-order")]
    [InlineData(1, -1, "invoice.above-order")]
    [InlineData(9, 1, "document.line-missing")]
    public void What_was_not_ordered_or_was_billed_already_is_not_billed(int line, int quantity, string code)
    {
        var order = Ordered();
        var before = Bill(order, [], (1, 4));

        Sample.Try(order, Order.Type, one => Bill(one, [before], (line, quantity))).ShouldBe(code);
        Sample.Try(order, Order.Type, one => Bill(one, [before])).ShouldBe("conversion.nothing-to-bill");
        order.State.ShouldBe(OrderState.Active);
    }

    private static readonly Gen<Split> Splits =
        from options in Documents.Options.Where(options => options is not { Rounding: RoundingScope.End, Decimals: 4 })
        from lines in (
            from quantity in Gen.Choose(-3, 30).Where(q => q != 0)
            from price in Gen.Choose(-50_000, 900_000).Select(digits => digits / 1_000m)
            from discount in Gen.Choose(0, 900).Select(digits => digits / 100m)
            from tax in Gen.Choose(0, 5_000).Select(digits => digits / 100m)
            from kind in Gen.Choose(0, 2)
            select new Position(quantity, price, kind == 1 ? discount : 0, kind == 2 ? discount : 0, tax)
        )
            .ArrayOf()
            .Where(lines => lines.Length is > 0 and < 12)
        from points in Gen.Choose(0, 3_000).Select(digits => digits / 100m)
        from amount in Gen.Choose(0, 3_000).Select(digits => digits / 100m)
        from freight in Gen.Choose(0, 9_000).Select(digits => digits / 100m)
        from tax in Gen.Choose(0, 900)
        from cuts in Gen.Choose(0, 1_000).ArrayOf(lines.Length * 3)
        select new Split(options, lines, (points, amount, freight, tax), cuts);

    private static Order Ordered()
    {
        var order = Order.Create(OrderId.New(A.Now.ToInstant()), "Chairs", AccountId.New(A.Now.ToInstant()), Currency.Eur, A.Now);
        order.AddLine(
            OrderLine.WriteIn("Chair", 10, 50, edit => edit.Set(OrderLineFields.ManualDiscount, 5m).Set(OrderLineFields.Tax, 10m)),
            A.Now
        );
        order.AddLine(OrderLine.WriteIn("Delivery", 1, 30), A.Now);
        return order;
    }

    private static Invoice Bill(Order order, IReadOnlyCollection<Invoice> before, params (int Line, decimal Quantity)[] quantities) =>
        Start.Invoice(NewId(), order, quantities.ToDictionary(one => one.Line, one => one.Quantity), before, A.Now);

    private static InvoiceId NewId() => InvoiceId.New(A.Now.ToInstant());

    private sealed record Position(decimal Quantity, decimal Price, decimal Discount, decimal Points, decimal Tax);

    /// <summary>An order and up to three invoices that share its quantities, cut at thousandths.</summary>
    private sealed record Split(
        PricingOptions Options,
        Position[] Lines,
        (decimal Points, decimal Amount, decimal Freight, decimal Tax) Header,
        int[] Cuts
    )
    {
        /// <summary>Typed taxes have two decimals; a document that keeps fewer rounds them itself.</summary>
        public bool IsTaxTyped => Options.TaxMethod <= TaxMethod.TypedOnHeader && Options.Decimals >= 2;

        public IEnumerable<IReadOnlyDictionary<int, decimal>> Quantities
        {
            get
            {
                var left = Lines.Select(line => line.Quantity).ToArray();
                for (var part = 0; part < 3; part++)
                {
                    var billed = new Dictionary<int, decimal>();
                    for (var i = 0; i < Lines.Length; i++)
                    {
                        var quantity = part == 2 ? left[i] : Math.Round(left[i] * Cuts[(i * 3) + part] / 1_000, 2);
                        left[i] -= quantity;
                        if (quantity != 0)
                        {
                            billed[i + 1] = quantity;
                        }
                    }

                    if (billed.Count > 0)
                    {
                        yield return billed;
                    }
                }
            }
        }

        public Order Order()
        {
            var order = CustomerModel.Sales.Order.Create(
                OrderId.New(A.Now.ToInstant()),
                "Any",
                AccountId.New(A.Now.ToInstant()),
                Currency.Eur,
                A.Now
            );
            var pricing = new DocumentPricing(PricingEngine.Default, Options);
            OrderLine[] lines =
            [
                .. Lines.Select(line =>
                    OrderLine.WriteIn(
                        "Thing",
                        line.Quantity,
                        line.Price,
                        edit =>
                        {
                            edit.Set(OrderLineFields.Tax, line.Tax);
                            if (line.Points > 0)
                            {
                                edit.Set(OrderLineFields.DiscountPercentage, line.Points);
                            }
                            else
                            {
                                edit.Set(OrderLineFields.ManualDiscount, line.Discount);
                            }
                        }
                    )
                ),
            ];
            order.AddLines(lines, A.Now, pricing);
            order.Edit(edit =>
                edit.Set(OrderFields.DiscountPercentage, Header.Points)
                    .Set(OrderFields.DiscountAmount, Header.Amount)
                    .Set(OrderFields.FreightAmount, Header.Freight)
                    .Set(OrderFields.HeaderTax, Header.Tax)
            );
            return order;
        }

        public override string ToString() => $"{Options}\n{Header}\n{string.Join('\n', Lines.AsEnumerable())}\n{string.Join(' ', Cuts)}";
    }
}
