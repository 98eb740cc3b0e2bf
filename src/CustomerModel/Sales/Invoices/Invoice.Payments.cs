namespace CustomerModel.Sales;

// The ledger of payments: what is paid and what is due follow from it.
public sealed partial class Invoice
{
    private InvoicePayment[] _payments = [];

    /// <summary>All entries of the ledger, by number.</summary>
    public IReadOnlyList<InvoicePayment> Payments => _payments;

    /// <summary>What is still to be paid; negative on a credit note.</summary>
    public decimal AmountDue => (TotalAmount ?? 0) - (AmountPaid ?? 0);

    /// <summary>Why such a payment is not taken, or <see langword="null"/>.</summary>
    public DomainError? WhyNotPay(decimal amount, ZonedDateTime now, LocalDate? paidOn = null, string? reference = null) =>
        WhyNot(InvoiceAction.Pay, amount == AmountDue ? InvoiceStatus.Complete : InvoiceStatus.Partial)
        ?? (decimal.Round(amount, 4) != amount ? InvoiceErrors.PaymentTooPrecise(amount) : null)
        ?? (
            Math.Sign(amount) != Math.Sign(TotalAmount ?? 0) || (amount == 0 && AmountDue != 0)
                ? InvoiceErrors.PaymentWrongWay(amount)
                : null
        )
        ?? (Math.Abs(amount) > Math.Abs(AmountDue) ? InvoiceErrors.PaymentAboveDue(AmountDue) : null)
        ?? InvoicePaymentFields.Reference.WhyNot(PlainText.Normalize(reference));

    /// <summary>Enters a payment: the invoice is paid completely or in part.</summary>
    /// <param name="amount">At most what is due; negative on a credit note, nothing only on an invoice over nothing.</param>
    /// <param name="now">The moment.</param>
    /// <param name="paidOn">When it was paid; <see langword="null"/>: today.</param>
    /// <param name="reference">How the bank or the customer names it.</param>
    /// <returns>The number of the entry.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotPay"/>.</exception>
    public int Pay(decimal amount, ZonedDateTime now, LocalDate? paidOn = null, string? reference = null)
    {
        Demand(WhyNotPay(amount, now, paidOn, reference));
        var number = Enter(amount, paidOn ?? now.Date, PlainText.Normalize(reference), null);
        Stand(AmountDue == 0 ? InvoiceStatus.Complete : InvoiceStatus.Partial);
        Raise(new InvoicePaid(Id, number, amount, AmountDue, Currency!.Value, now.ToInstant()));
        return number;
    }

    /// <summary>Why a payment cannot be reversed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotReversePayment(int number, ZonedDateTime now, string? reference = null) =>
        (
            InvoiceLifecycle.Table.Allows(Status, InvoiceAction.ReversePayment)
                ? null
                : InvoiceErrors.NotNow(InvoiceAction.ReversePayment, Status)
        )
        ?? (Payment(number) is null ? InvoiceErrors.PaymentMissing(number) : null)
        ?? (IsReversed(Payment(number)!) ? InvoiceErrors.PaymentReversed(number) : null)
        ?? InvoicePaymentFields.Reference.WhyNot(PlainText.Normalize(reference));

    /// <summary>Takes a payment back by an entry against it: the invoice is paid in part, or billed when nothing is paid any more.</summary>
    /// <returns>The number of the entry.</returns>
    /// <exception cref="RefusedException">See <see cref="WhyNotReversePayment"/>.</exception>
    public int ReversePayment(int number, ZonedDateTime now, string? reference = null)
    {
        Demand(WhyNotReversePayment(number, now, reference));
        var reversal = Enter(-Payment(number)!.Amount, now.Date, PlainText.Normalize(reference), number);
        Stand(AmountPaid == 0 ? InvoiceStatus.Billed : InvoiceStatus.Partial);
        Raise(new PaymentReversed(Id, number, reversal, AmountDue, now.ToInstant()));
        return reversal;
    }

    internal void PutPayments(InvoicePayment[] payments) => _payments = payments;

    private InvoicePayment? Payment(int number) => Array.Find(_payments, payment => payment.Number == number);

    private bool IsReversed(InvoicePayment payment) =>
        payment.Reverses is not null || Array.Exists(_payments, other => other.Reverses == payment.Number);

    private int Enter(decimal amount, LocalDate on, string? reference, int? reverses)
    {
        var entry = new InvoicePayment(_payments.Length + 1)
        {
            Amount = amount,
            PaidOn = on,
            Reference = reference,
            Reverses = reverses,
        };
        _payments = [.. _payments, entry];
        AmountPaid = _payments.Sum(payment => payment.Amount);
        return entry.Number;
    }
}
