namespace CustomerModel.Sales;

/// <summary>One entry of an invoice's ledger of payments; entries are added, never changed or taken away.</summary>
public sealed record InvoicePayment : RecordPart
{
    internal InvoicePayment(int number)
        : base(number) { }

    /// <summary>What was paid, in the currency of the invoice; negative for a reversal or on a credit note.</summary>
    public decimal Amount { get; internal set; }

    /// <summary>When it was paid.</summary>
    public LocalDate? PaidOn { get; internal set; }

    /// <summary>How the bank or the customer names it.</summary>
    public string? Reference { get; internal set; }

    /// <summary>Number of the entry that this one reverses; <see langword="null"/> for a payment.</summary>
    public int? Reverses { get; internal set; }
}
