using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>The command behind the state of an invoice: what says that it is paid is entered into its ledger as one payment.</summary>
internal static class InvoiceCommands
{
    public static IReadOnlyList<RecordCommand> All { get; } =
    [RecordCommand.ForStatus(InvoiceFields.Status, [InvoiceFields.AmountPaid], WhyNotStand, Stand)];

    private static DomainError? WhyNotStand(Invoice invoice, InvoiceStatus status, RowValues row, ZonedDateTime now)
    {
        var paid = row.GetValue(InvoiceFields.AmountPaid);
        return status switch
        {
            InvoiceStatus.Complete or InvoiceStatus.Partial => WhyNotPay(invoice, status, paid, now),
            _ when paid is not (null or 0) => RowErrors.ValueNotTaken([InvoiceFields.AmountPaid.Name]),
            InvoiceStatus.Canceled => invoice.WhyNotCancel(now),
            _ => invoice.WhyNotChangeReason(status, now),
        };
    }

    /// <summary>What was paid is what the status says: all of what is due, or a part of it that the row names.</summary>
    private static DomainError? WhyNotPay(Invoice invoice, InvoiceStatus status, decimal? paid, ZonedDateTime now)
    {
        if (status == InvoiceStatus.Partial && paid is null)
        {
            return FieldErrors.Required(InvoiceFields.AmountPaid);
        }

        var rest = (paid ?? invoice.TotalAmount ?? 0) - (invoice.AmountPaid ?? 0);
        return invoice.WhyNotPay(rest, now)
            ?? (
                (rest == invoice.AmountDue) == (status == InvoiceStatus.Complete)
                    ? null
                    : RowErrors.ValueNotTaken([InvoiceFields.AmountPaid.Name])
            );
    }

    private static void Stand(Invoice invoice, InvoiceStatus status, RowValues row, ZonedDateTime now)
    {
        switch (status)
        {
            case InvoiceStatus.Complete or InvoiceStatus.Partial:
                var paid = row.GetValue(InvoiceFields.AmountPaid) ?? invoice.TotalAmount ?? 0;
                invoice.Pay(paid - (invoice.AmountPaid ?? 0), now);
                break;
            case InvoiceStatus.Canceled:
                invoice.Cancel(now);
                break;
            default:
                invoice.ChangeReason(status, now);
                break;
        }
    }
}
