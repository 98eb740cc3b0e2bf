using static CustomerModel.Sales.InvoiceAction;
using static CustomerModel.Sales.InvoiceStatus;

namespace CustomerModel.Sales;

/// <summary>How invoices live; the diagram in docs/aggregates is drawn from this table.</summary>
public static class InvoiceLifecycle
{
    private static readonly InvoiceStatus[] Active = [New, PartiallyShipped, Billed, Booked, Installed];

    /// <summary>Partly paid is in the state Paid already; what was reversed completely is billed.</summary>
    public static Lifecycle<InvoiceStatus, InvoiceAction> Table { get; } =
        new(
            initial: New,
            stateOf: status =>
                (int)(
                    status switch
                    {
                        Complete or Partial => InvoiceState.Paid,
                        Canceled => InvoiceState.Canceled,
                        _ => InvoiceState.Active,
                    }
                ),
            [
                .. Active.Select(from => (from, ChangeReason, Active.Where(to => to != from).ToArray(), (InvoiceStatus?)null)),
                .. Active.Select(from => (from, Pay, new[] { Complete, Partial }, (InvoiceStatus?)Complete)),
                (Partial, Pay, [Complete, Partial], Complete),
                (Complete, ReversePayment, [Partial, Billed], null),
                (Partial, ReversePayment, [Partial, Billed], null),
                .. Active.Select(from => (from, Cancel, new[] { Canceled }, (InvoiceStatus?)Canceled)),
                (Complete, Reactivate, [New], New),
                (Partial, Reactivate, [New], New),
                (Canceled, Reactivate, [New], New),
            ]
        );
}
