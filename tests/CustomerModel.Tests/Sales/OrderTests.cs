using CustomerModel.Activities;
using CustomerModel.Sales;
using CustomerModel.Storage;

namespace CustomerModel.Tests.Sales;

public sealed class OrderTests
{
    private static readonly ZonedDateTime Now = Sample.Now;

    [Fact]
    public void What_was_ordered_is_shipped_back_ordered_and_cancelled()
    {
        var order = Chairs();

        Sample.Try(order, Order.Type, o => o.StateFulfilment(1, new(4, 5), Now)).ShouldBe("document.quantities-do-not-reconcile");
        Sample.Try(order, Order.Type, o => o.StateFulfilment(1, new(12, 0, -2), Now)).ShouldBe("document.quantities-do-not-reconcile");
        Sample.Try(order, Order.Type, o => o.StateFulfilment(9, new(1), Now)).ShouldBe("document.line-missing");
        order.StateFulfilment(1, new(4, 4, 2), Now);
        order.Fulfil(Now);

        order.FulfilmentOf(1).ShouldBe(new(8, 0, 2));
        order.FulfilmentOf(2).ShouldBe(new(1));
        (order.Status, order.DateFulfilled).ShouldBe((OrderStatus.Complete, Now.Date));
        order.Made.ShouldHaveSingleItem().ShouldBeOfType<OrderClose>();
    }

    [Fact]
    public void An_order_fulfilled_in_part_is_read_only_and_has_something_left()
    {
        var order = Chairs();
        var all = new Dictionary<int, LineFulfilment> { [1] = new(10), [2] = new(1) };

        Sample.Try(order, Order.Type, o => o.Fulfil(Now, OrderStatus.Partial, all)).ShouldBe("order.nothing-left");
        Sample
            .Try(order, Order.Type, o => o.Fulfil(Now, OrderStatus.Complete, new Dictionary<int, LineFulfilment> { [1] = new(9, 1) }))
            .ShouldBe("order.back-ordered");
        order.Fulfil(Now, OrderStatus.Partial, new Dictionary<int, LineFulfilment> { [1] = new(9, 1) });

        order.FulfilmentOf(2).ShouldBe(new(0, 1));
        Sample.Try(order, Order.Type, o => o.Set(OrderFields.Name, "x")).ShouldBe("order.read-only");
        Sample.Try(order, Order.Type, o => o.StateFulfilment(1, new(10), Now)).ShouldBe("order.read-only");
    }

    [Fact]
    public void A_line_that_is_changed_still_reconciles()
    {
        var order = Chairs();
        order.StateFulfilment(1, new(4, 6), Now);
        var line = order.Lines[0];

        Sample
            .Try(order, Order.Type, o => o.ReplaceLine(1, line.With(e => e.Set(OrderLineFields.Quantity, 12m)), Now))
            .ShouldBe("document.quantities-do-not-reconcile");
        order.ReplaceLine(1, line.With(e => e.Set(OrderLineFields.PricePerUnit, 4m)), Now);

        order.FulfilmentOf(1).ShouldBe(new(4, 6));
    }

    [Fact]
    public void Calling_off_cancels_what_was_not_shipped()
    {
        var order = Chairs();
        order.StateFulfilment(1, new(3, 7), Now);
        order.Submit(Now);

        order.Cancel(Now);

        order.FulfilmentOf(1).ShouldBe(new(3, 0, 7));
        (order.State, order.SubmitDate).ShouldBe((OrderState.Canceled, Now.ToInstant()));
    }

    [Fact]
    public void The_invoices_of_an_order_bill_no_more_than_was_ordered()
    {
        var order = Chairs();
        Invoice Bill(decimal quantity)
        {
            var invoice = Sample.Invoice(InvoiceLine.WriteIn("Chair", quantity, 5));
            var line = RecordStorage.CopyPart(invoice.Lines[0]);
            InvoiceLineFields.SourceLine.Restore(line, 1);
            InvoiceFields.Lines.Restore(invoice, [line]);
            return invoice;
        }

        InvoicedQuantities.WhyNot(order, [Bill(4), Bill(6)]).ShouldBeNull();
        InvoicedQuantities.WhyNot(order, [Bill(4), Bill(7)])!.Code.ShouldBe("invoice.above-order");
        var canceled = Bill(7);
        canceled.Cancel(Now);
        InvoicedQuantities.WhyNot(order, [Bill(4), canceled]).ShouldBeNull();
    }

    private static Order Chairs() => Sample.Order(OrderLine.WriteIn("Chair", 10, 5), OrderLine.WriteIn("Care", 1, 20));
}
