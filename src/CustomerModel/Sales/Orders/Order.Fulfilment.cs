using CustomerModel.Activities;

namespace CustomerModel.Sales;

// What becomes of an order: quantities that reconcile, fulfilment, cancelling, billing.
public sealed partial class Order
{
    /// <summary>What became of a line so far; nothing said yet means that all of it is back-ordered.</summary>
    /// <exception cref="RefusedException">There is no such line.</exception>
    public LineFulfilment FulfilmentOf(int number)
    {
        Demand(Line(number) is null ? DocumentErrors.LineMissing(number) : null);
        return FulfilmentOf(Line(number)!);
    }

    /// <summary>Why the order cannot be fulfilled so, or <see langword="null"/>.</summary>
    public DomainError? WhyNotFulfil(
        ZonedDateTime now,
        OrderStatus? reason = null,
        IReadOnlyDictionary<int, LineFulfilment>? quantities = null,
        LocalDate? fulfilledOn = null,
        string? description = null
    )
    {
        var target = reason ?? OrderStatus.Complete;
        return WhyNot(OrderAction.Fulfil, target)
            ?? (
                quantities?.Keys.FirstOrDefault(number => Line(number) is null) is > 0 and var missing
                    ? DocumentErrors.LineMissing(missing)
                    : null
            )
            ?? Lines
                .Select(line => WhyNotFulfil(line, AfterFulfilment(line, target, quantities), target))
                .FirstOrDefault(why => why is not null)
            ?? (
                target == OrderStatus.Partial && Lines.All(line => AfterFulfilment(line, target, quantities).BackOrdered == 0)
                    ? OrderErrors.NothingLeft
                    : null
            )
            ?? CloseActivityFields.WhyNotDescribe(description);
    }

    /// <summary>Records that the order was shipped; an order-close activity travels with it, and it is read-only even when something is left.</summary>
    /// <param name="now">The moment.</param>
    /// <param name="reason">Complete or partial; <see langword="null"/>: complete.</param>
    /// <param name="quantities">
    /// What became of lines, by number. A line that is not named is shipped, but for what was cancelled, when complete, and stays
    /// as it is when partial.
    /// </param>
    /// <param name="fulfilledOn">When; <see langword="null"/>: today.</param>
    /// <param name="description">What there is to say of it.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotFulfil(ZonedDateTime, OrderStatus?, IReadOnlyDictionary{int, LineFulfilment}, LocalDate?, string)"/>.</exception>
    public void Fulfil(
        ZonedDateTime now,
        OrderStatus? reason = null,
        IReadOnlyDictionary<int, LineFulfilment>? quantities = null,
        LocalDate? fulfilledOn = null,
        string? description = null
    )
    {
        Demand(WhyNotFulfil(now, reason, quantities, fulfilledOn, description));
        PutFulfilments(line => AfterFulfilment(line, reason ?? OrderStatus.Complete, quantities));
        Stand(OrderAction.Fulfil, reason);
        DateFulfilled = fulfilledOn ?? now.Date;
        Bring(OrderClose.Of(Id, OrderNumber, new("Order fulfilled", description, Currency, Owner, now)));
        Raise(new OrderFulfilled(Id, Status, now.ToInstant()));
    }

    /// <summary>Why what became of a line cannot be stated so, or <see langword="null"/>.</summary>
    public DomainError? WhyNotStateFulfilment(int number, LineFulfilment quantities, ZonedDateTime now) =>
        State > OrderState.Submitted ? OrderErrors.ReadOnly
        : Line(number) is not { } line ? DocumentErrors.LineMissing(number)
        : WhyNotReconcile(line, quantities);

    /// <summary>States what became of a line so far, before the order as a whole is fulfilled.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotStateFulfilment"/>.</exception>
    public void StateFulfilment(int number, LineFulfilment quantities, ZonedDateTime now)
    {
        Demand(WhyNotStateFulfilment(number, quantities, now));
        PutFulfilments(line => line.Number == number ? quantities : null);
    }

    /// <summary>Why it cannot be called off, or <see langword="null"/>.</summary>
    public DomainError? WhyNotCancel(ZonedDateTime now, string? description = null) =>
        WhyNot(OrderAction.Cancel, null) ?? CloseActivityFields.WhyNotDescribe(description);

    /// <summary>Calls it off; what was not shipped is cancelled, and an order-close activity travels with it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotCancel"/>.</exception>
    public void Cancel(ZonedDateTime now, string? description = null)
    {
        Demand(WhyNotCancel(now, description));
        PutFulfilments(line => new LineFulfilment(line.QuantityShipped ?? 0, 0, line.Quantity - (line.QuantityShipped ?? 0)));
        Stand(OrderAction.Cancel, null);
        Bring(OrderClose.Of(Id, OrderNumber, new("Order canceled", description, Currency, Owner, now)));
        Raise(new OrderCancelled(Id, now.ToInstant()));
    }

    /// <summary>Why it cannot be billed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotInvoice(ZonedDateTime now) => WhyNot(OrderAction.Invoice, null);

    /// <summary>Records that it was billed.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotInvoice"/>.</exception>
    public void Invoice(ZonedDateTime now)
    {
        Demand(WhyNotInvoice(now));
        Stand(OrderAction.Invoice, null);
        Raise(new OrderInvoiced(Id, now.ToInstant()));
    }

    private static LineFulfilment FulfilmentOf(OrderLine line) =>
        line is { QuantityShipped: null, QuantityBackOrdered: null, QuantityCancelled: null }
            ? new(0, line.Quantity)
            : new(line.QuantityShipped ?? 0, line.QuantityBackOrdered ?? 0, line.QuantityCancelled ?? 0);

    private static LineFulfilment AfterFulfilment(
        OrderLine line,
        OrderStatus target,
        IReadOnlyDictionary<int, LineFulfilment>? quantities
    ) =>
        quantities is not null && quantities.TryGetValue(line.Number, out var stated) ? stated
        : target == OrderStatus.Complete ? new(line.Quantity - (line.QuantityCancelled ?? 0), 0, line.QuantityCancelled ?? 0)
        : FulfilmentOf(line);

    private static DomainError? WhyNotFulfil(OrderLine line, LineFulfilment quantities, OrderStatus target) =>
        WhyNotReconcile(line, quantities)
        ?? (target == OrderStatus.Complete && quantities.BackOrdered != 0 ? OrderErrors.BackOrdered(line.Number) : null);

    private static DomainError? WhyNotReconcile(OrderLine line, LineFulfilment quantities)
    {
        var sign = Math.Sign(line.Quantity);
        return
            quantities.Total != line.Quantity
            || quantities.Shipped * sign < 0
            || quantities.BackOrdered * sign < 0
            || quantities.Cancelled * sign < 0
            ? DocumentErrors.QuantitiesDoNotReconcile(line.Number)
            : null;
    }

    private void PutFulfilments(Func<OrderLine, LineFulfilment?> fulfilment) =>
        PutLines([
            .. Lines.Select(line =>
                fulfilment(line) is not { } quantities
                    ? line
                    : line.Changed<OrderLine>(copy =>
                        (copy.QuantityShipped, copy.QuantityBackOrdered, copy.QuantityCancelled) = (
                            quantities.Shipped,
                            quantities.BackOrdered,
                            quantities.Cancelled
                        )
                    )
            ),
        ]);
}
