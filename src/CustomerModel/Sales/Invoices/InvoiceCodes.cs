namespace CustomerModel.Sales;

/// <summary>Reads status reasons as other systems write them: state 1, Closed, is deprecated, and its reasons stand for newer ones.</summary>
public static class InvoiceCodes
{
    private const int ClosedAsCanceled = 3;
    private const int ClosedAsPaid = 7;

    /// <summary>The status a code means today, or <see langword="null"/> for a code that never was one.</summary>
    public static InvoiceStatus? Read(int code) =>
        code switch
        {
            ClosedAsCanceled => InvoiceStatus.Canceled,
            ClosedAsPaid => InvoiceStatus.Complete,
            _ => Enum.IsDefined((InvoiceStatus)code) ? (InvoiceStatus)code : null,
        };
}
