using CustomerModel.Sales;

namespace CustomerModel.Import;

/// <summary>Payments of invoices: each is entered into the ledger, which refuses what is more than due.</summary>
internal sealed class PaymentMaker() : PartMaker(Invoice.Type, InvoiceFields.Payments, [InvoicePaymentFields.Amount.Name])
{
    public override int Most => 1_000;

    public override bool IsLast => true;

    public override bool Adds => true;

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

    public override void Put(Record record, IReadOnlyList<object> parts, DocumentPricing? pricing, IUnitOfWork work)
    {
        foreach (var payment in parts.Cast<Payment>())
        {
            Pay((Invoice)record, payment, work.Now);
        }
    }

    public override async ValueTask<Record?> AddAsync(
        IUnitOfWork work,
        Guid id,
        object part,
        DocumentPricing? pricing,
        CancellationToken stop
    )
    {
        var invoice = await work.FindAsync<Invoice>(id, stop).ConfigureAwait(false);
        if (invoice is not null)
        {
            Pay(invoice, (Payment)part, work.Now);
        }

        return invoice;
    }

    private static void Pay(Invoice invoice, Payment payment, ZonedDateTime now) =>
        invoice.Pay(payment.Amount, now, payment.PaidOn, payment.Reference);

    private sealed record Payment(decimal Amount, LocalDate? PaidOn, string? Reference);
}
