using static CustomerModel.Sales.OrderAction;
using static CustomerModel.Sales.OrderStatus;

namespace CustomerModel.Sales;

/// <summary>How orders live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class OrderLifecycle
{
    /// <summary>A submitted order can be called off, a fulfilled one billed.</summary>
    public static Lifecycle<OrderStatus, OrderAction> Table { get; } =
        new(
            initial: New,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        New or Pending => OrderState.Active,
                        InProgress => OrderState.Submitted,
                        NoMoney => OrderState.Canceled,
                        Complete or Partial => OrderState.Fulfilled,
                        _ => OrderState.Invoiced,
                    }
                ),
            (New, ChangeReason, [Pending], Pending),
            (Pending, ChangeReason, [New], New),
            (New, Submit, [InProgress], InProgress),
            (Pending, Submit, [InProgress], InProgress),
            (New, Fulfil, [Complete, Partial], Complete),
            (Pending, Fulfil, [Complete, Partial], Complete),
            (InProgress, Fulfil, [Complete, Partial], Complete),
            (New, Cancel, [NoMoney], NoMoney),
            (Pending, Cancel, [NoMoney], NoMoney),
            (InProgress, Cancel, [NoMoney], NoMoney),
            (New, OrderAction.Invoice, [Invoiced], Invoiced),
            (Pending, OrderAction.Invoice, [Invoiced], Invoiced),
            (Complete, OrderAction.Invoice, [Invoiced], Invoiced),
            (Partial, OrderAction.Invoice, [Invoiced], Invoiced)
        );
}
