using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an entry of the ledger of payments.</summary>
public static class InvoicePaymentFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<InvoicePayment> All { get; } = [];

    /// <inheritdoc cref="InvoicePayment.Amount"/>
    public static Field<InvoicePayment, decimal> Amount { get; } =
        All.Always("amount", "Amount", c => c.Amount, (c, v) => c.Amount = v, traits: ByCommand, scale: 4);

    /// <inheritdoc cref="InvoicePayment.PaidOn"/>
    public static Field<InvoicePayment, LocalDate> PaidOn { get; } =
        All.Value("paidon", "Paid On", c => c.PaidOn, (c, v) => c.PaidOn = v, traits: ByCommand);

    /// <inheritdoc cref="InvoicePayment.Reference"/>
    public static Field<InvoicePayment, string> Reference { get; } =
        All.Text("reference", "Reference", 100, c => c.Reference, (c, v) => c.Reference = v, ByCommand);

    /// <inheritdoc cref="InvoicePayment.Reverses"/>
    public static Field<InvoicePayment, int> Reverses { get; } =
        All.Value("reverses", "Reverses", c => c.Reverses, (c, v) => c.Reverses = v, traits: ByCommand);
}
