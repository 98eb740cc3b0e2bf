using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an invoice, those that all documents share included.</summary>
public sealed class InvoiceFields : TradeDocumentFields<Invoice, InvoiceId, InvoiceLine>
{
    private InvoiceFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<Invoice> All { get; } = BeginTrade();

    /// <inheritdoc cref="Invoice.InvoiceNumber"/>
    public static Field<Invoice, string> InvoiceNumber { get; } =
        All.Text("invoicenumber", "Invoice ID", 100, c => c.InvoiceNumber, (c, v) => c.InvoiceNumber = v, Numbered | Indexed | Searchable);

    /// <inheritdoc cref="Invoice.Order"/>
    public static Field<Invoice, OrderId> Order { get; } =
        All.Value("salesorderid", "Order", c => c.Order, (c, v) => c.Order = v, traits: Indexed, targets: ["salesorder"]);

    /// <inheritdoc cref="Invoice.DueDate"/>
    public static Field<Invoice, LocalDate> DueDate { get; } =
        All.Value("duedate", "Due Date", c => c.DueDate, (c, v) => c.DueDate = v, traits: Indexed);

    /// <inheritdoc cref="Invoice.DateDelivered"/>
    public static Field<Invoice, LocalDate> DateDelivered { get; } =
        All.Value("datedelivered", "Date Delivered", c => c.DateDelivered, (c, v) => c.DateDelivered = v);

    /// <inheritdoc cref="Invoice.Credits"/>
    public static Field<Invoice, InvoiceId> Credits { get; } =
        All.Value(
            "creditsinvoiceid",
            "Credits Invoice",
            c => c.Credits,
            (c, v) => c.Credits = v,
            traits: ByCommand | Indexed,
            targets: ["invoice"]
        );

    /// <inheritdoc cref="Invoice.AmountPaid"/>
    public static Field<Invoice, decimal> AmountPaid { get; } =
        All.Value(
            "amountpaid",
            "Amount Paid",
            c => c.AmountPaid,
            (c, v) => c.AmountPaid = v,
            (-922_337_203_685_477m, 922_337_203_685_477m),
            scale: 4,
            traits: Derived
        );

    /// <inheritdoc cref="Invoice.IsPriceLocked"/>
    public static Field<Invoice, bool> IsPriceLocked { get; } =
        All.Always("ispricelocked", "Prices Locked", c => c.IsPriceLocked, (c, v) => c.IsPriceLocked = v, traits: ByCommand);

    /// <inheritdoc cref="Invoice.Priority"/>
    public static Field<Invoice, DocumentPriority> Priority { get; } =
        All.Option("prioritycode", "Priority", c => c.Priority, (c, v) => c.Priority = v);

    /// <inheritdoc cref="Invoice.LastBackOfficeSubmit"/>
    public static Field<Invoice, Instant> LastBackOfficeSubmit { get; } =
        All.Value(
            "lastbackofficesubmit",
            "Last Submitted to Back Office",
            c => c.LastBackOfficeSubmit,
            (c, v) => c.LastBackOfficeSubmit = v,
            traits: BySystem
        );

    /// <inheritdoc cref="Invoice.Image"/>
    public static Field<Invoice, Guid> Image { get; } = All.Value("entityimageid", "Entity Image Id", c => c.Image, (c, v) => c.Image = v);

    /// <inheritdoc cref="Invoice.Status"/>
    public static Field<Invoice, InvoiceStatus> Status { get; } =
        All.Always("statuscode", "Status Reason", c => c.Status, (c, v) => c.Status = v, traits: ByCommand | Indexed);

    /// <inheritdoc cref="Invoice.State"/>
    public static Field<Invoice, InvoiceState> State { get; } =
        All.Always("statecode", "Status", c => c.State, (c, v) => c.State = v, traits: Derived | Indexed);

    /// <summary>The lines.</summary>
    public static PartList<Invoice, InvoiceLine> Lines { get; } =
        new("invoicedetail", c => c.Lines, (c, v) => c.PutLines(v), number => new InvoiceLine(number), InvoiceLineFields.All)
        {
            Label = "Invoice Product",
        };

    /// <summary>The ledger of payments.</summary>
    public static PartList<Invoice, InvoicePayment> Payments { get; } =
        new("invoicepayment", c => c.Payments, (c, v) => c.PutPayments(v), number => new InvoicePayment(number), InvoicePaymentFields.All)
        {
            Label = "Payment",
        };
}
