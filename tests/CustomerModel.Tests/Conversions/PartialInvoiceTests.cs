using CustomerModel.Conversions;
using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Tests.Conversions;

public sealed class PartialInvoiceTests
{
    [Fact]
    public void A_part_of_an_order_is_billed_at_its_prices()
    {
        var order = Ordered();

        var invoice = Start.Invoice(NewId(), order, new Dictionary<int, decimal> { [1] = 4 }, A.Now);

        invoice.Lines.Select(line => (line.SourceLine, line.Quantity, line.ManualDiscount, line.Tax)).ShouldBe([(1, 4m, 2m, 4m)]);
        invoice.TotalAmount.ShouldBe((4 * 50) - 2 + 4);
        invoice.IsPriceLocked.ShouldBeTrue();
        order.State.ShouldBe(OrderState.Active);
    }

    [Fact]
    public void Parts_together_bill_the_whole()
    {
        var order = Ordered();
        Invoice[] parts =
        [
            Start.Invoice(NewId(), order, new Dictionary<int, decimal> { [1] = 4, [2] = 1 }, A.Now),
            Start.Invoice(NewId(), order, new Dictionary<int, decimal> { [1] = 6 }, A.Now),
        ];

        parts.Sum(part => part.TotalAmount).ShouldBe(order.TotalAmount);
        InvoicedQuantities.WhyNot(order, parts).ShouldBeNull();
    }

    [Theory]
    [InlineData(1, 11, "invoice.above-order")]
    [InlineData(1, 0, "invoice.above-order")]
    [InlineData(1, -1, "invoice.above-order")]
    [InlineData(9, 1, "document.line-missing")]
    public void What_was_not_ordered_is_not_billed(int line, int quantity, string code)
    {
        var order = Ordered();

        var refusal = Should.Throw<RefusedException>(() =>
            Start.Invoice(NewId(), order, new Dictionary<int, decimal> { [line] = quantity }, A.Now)
        );

        refusal.Error.Code.ShouldBe(code);
        order.State.ShouldBe(OrderState.Active);
    }

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

    private static InvoiceId NewId() => InvoiceId.New(A.Now.ToInstant());
}
