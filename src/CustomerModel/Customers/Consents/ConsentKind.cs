namespace CustomerModel.Customers;

/// <summary>What an entry of the ledger of consents says.</summary>
public enum ConsentKind
{
    /// <summary>The customer may be reached.</summary>
    Granted = 1,

    /// <summary>The customer may not be reached.</summary>
    Withdrawn = 2,
}
