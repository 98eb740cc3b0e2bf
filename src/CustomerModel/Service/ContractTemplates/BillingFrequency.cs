namespace CustomerModel.Service;

/// <summary>How often a contract is billed, with the Dynamics codes.</summary>
public enum BillingFrequency
{
    /// <summary>Every month.</summary>
    Monthly = 1,

    /// <summary>Every second month.</summary>
    Bimonthly = 2,

    /// <summary>Every third month.</summary>
    Quarterly = 3,

    /// <summary>Every sixth month.</summary>
    Semiannually = 4,

    /// <summary>Every year.</summary>
    Annually = 5,
}
