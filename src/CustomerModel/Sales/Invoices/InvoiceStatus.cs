namespace CustomerModel.Sales;

/// <summary>Status reasons of invoices, with the Dynamics codes; what the deprecated ones became see <see cref="InvoiceCodes"/>.</summary>
public enum InvoiceStatus
{
    /// <summary>New.</summary>
    New = 1,

    /// <summary>Some of it was shipped.</summary>
    PartiallyShipped = 2,

    /// <summary>Sent to the customer.</summary>
    Billed = 4,

    /// <summary>The service is booked.</summary>
    Booked = 5,

    /// <summary>The service is installed.</summary>
    Installed = 6,

    /// <summary>Paid completely.</summary>
    Complete = 100001,

    /// <summary>Paid in part; the state is Paid already.</summary>
    Partial = 100002,

    /// <summary>Called off.</summary>
    Canceled = 100003,
}

/// <summary>States of invoices, with the Dynamics codes.</summary>
public enum InvoiceState
{
    /// <summary>Worked on or sent.</summary>
    Active = 0,

    /// <summary>Paid, if only in part, and read-only.</summary>
    Paid = 2,

    /// <summary>Called off and read-only.</summary>
    Canceled = 3,
}
