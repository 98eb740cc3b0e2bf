namespace CustomerModel.Service;

/// <summary>Status reasons of contracts, with the Dynamics codes.</summary>
public enum ContractStatus
{
    /// <summary>Worked on; everything may change.</summary>
    Draft = 1,

    /// <summary>Agreed, and waiting for its first day.</summary>
    Invoiced = 2,

    /// <summary>In force: cases may be logged on it.</summary>
    Active = 3,

    /// <summary>Suspended: no cases may be opened.</summary>
    OnHold = 4,

    /// <summary>Called off for good.</summary>
    Canceled = 5,

    /// <summary>Its last day has passed.</summary>
    Expired = 6,
}

/// <summary>States of contracts, with the Dynamics codes; each has one status reason.</summary>
public enum ContractState
{
    /// <summary>Worked on.</summary>
    Draft = 0,

    /// <summary>Agreed.</summary>
    Invoiced = 1,

    /// <summary>In force.</summary>
    Active = 2,

    /// <summary>Suspended.</summary>
    OnHold = 3,

    /// <summary>Called off.</summary>
    Canceled = 4,

    /// <summary>Over.</summary>
    Expired = 5,
}
