using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Payments of invoices: each is entered into the ledger, which refuses what is more than due.</summary>
internal sealed class PaymentMaker()
    : CommandPartMaker<Invoice, PaymentMaker.Payment>(Invoice.Type, InvoiceFields.Payments, [InvoicePaymentFields.Amount.Name])
{
    public override int Most => 1_000;

    public override bool IsLast => true;

    public override bool Takes(Field field) => field != InvoicePaymentFields.Reverses;

    public override object Make(Slot[] slots, object?[] values)
    {
        var row = new RowValues(Array.ConvertAll(slots, slot => slot.Field), values);
        return new Payment(
            row.GetValue(InvoicePaymentFields.Amount) ?? throw new RefusedException(FieldErrors.Required(InvoicePaymentFields.Amount)),
            row.GetValue(InvoicePaymentFields.PaidOn),
            row.Get(InvoicePaymentFields.Reference)
        );
    }

    protected override void Put(Invoice record, Payment part, ZonedDateTime now) =>
        record.Pay(part.Amount, now, part.PaidOn, part.Reference);

    internal sealed record Payment(decimal Amount, LocalDate? PaidOn, string? Reference);
}
