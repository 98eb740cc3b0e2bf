namespace CustomerModel.Sales;

/// <summary>What is done to an invoice.</summary>
public enum InvoiceAction
{
    /// <summary>Says how far shipping and billing have come.</summary>
    ChangeReason,

    /// <summary>The customer paid all or some of it.</summary>
    Pay,

    /// <summary>A payment did not hold.</summary>
    ReversePayment,

    /// <summary>Calls it off.</summary>
    Cancel,

    /// <summary>Takes it up again.</summary>
    Reactivate,
}
