namespace CustomerModel.Service;

/// <summary>Status reasons of the lines of a contract, with the Dynamics codes.</summary>
public enum ContractLineStatus
{
    /// <summary>Stands as it was agreed.</summary>
    New = 1,

    /// <summary>A later contract continues it.</summary>
    Renewed = 2,

    /// <summary>Called off; counts for no total.</summary>
    Canceled = 3,

    /// <summary>Its last day has passed.</summary>
    Expired = 4,
}

/// <summary>States of the lines of a contract, with the Dynamics codes.</summary>
public enum ContractLineState
{
    /// <summary>Stands.</summary>
    Existing = 0,

    /// <summary>Continued elsewhere.</summary>
    Renewed = 1,

    /// <summary>Called off.</summary>
    Canceled = 2,

    /// <summary>Over.</summary>
    Expired = 3,
}
