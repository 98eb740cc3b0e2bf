namespace CustomerModel.Sales;

// The plain attributes of an invoice alone; Edit changes them through InvoiceFields.
public sealed partial class Invoice
{
    /// <summary>Its number; given when it is first stored.</summary>
    public string? InvoiceNumber { get; internal set; }

    /// <summary>The order it bills.</summary>
    public OrderId? Order { get; internal set; }

    /// <summary>When it is due to be paid.</summary>
    public LocalDate? DueDate { get; internal set; }

    /// <summary>When it was delivered.</summary>
    public LocalDate? DateDelivered { get; internal set; }

    /// <summary>The invoice that this credit note takes back.</summary>
    public InvoiceId? Credits { get; internal set; }

    /// <summary>What payments less reversals come to.</summary>
    public decimal? AmountPaid { get; internal set; }

    /// <summary>Whether the prices stay as agreed, whatever the price list says.</summary>
    public bool IsPriceLocked { get; internal set; }

    /// <summary>How urgent it is.</summary>
    public DocumentPriority? Priority { get; internal set; }

    /// <summary>When it was handed to the back office last.</summary>
    public Instant? LastBackOfficeSubmit { get; internal set; }

    /// <summary>Names the picture.</summary>
    public Guid? Image { get; internal set; }
}
