namespace CustomerModel.Sales;

/// <summary>What is done to a quote.</summary>
public enum QuoteAction
{
    /// <summary>Offers it to the customer.</summary>
    Activate,

    /// <summary>Gives it another reason within its state.</summary>
    ChangeReason,

    /// <summary>The customer agreed.</summary>
    Win,

    /// <summary>Gives it up, with a reason that the caller states.</summary>
    Close,

    /// <summary>Its last day has passed.</summary>
    Expire,

    /// <summary>Replaces it by a new draft.</summary>
    Revise,
}
