namespace CustomerModel.Sales;

/// <summary>What is done to an order.</summary>
public enum OrderAction
{
    /// <summary>Gives it another reason within its state.</summary>
    ChangeReason,

    /// <summary>Hands it to the back office.</summary>
    Submit,

    /// <summary>Ships it, completely or in part.</summary>
    Fulfil,

    /// <summary>Calls it off.</summary>
    Cancel,

    /// <summary>Bills it.</summary>
    Invoice,
}
