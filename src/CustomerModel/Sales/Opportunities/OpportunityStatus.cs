namespace CustomerModel.Sales;

/// <summary>Status reasons of opportunities, with the Dynamics codes.</summary>
public enum OpportunityStatus
{
    /// <summary>Worked on.</summary>
    InProgress = 1,

    /// <summary>Waiting.</summary>
    OnHold = 2,

    /// <summary>The customer bought.</summary>
    Won = 3,

    /// <summary>The customer did not buy.</summary>
    Canceled = 4,

    /// <summary>The customer bought from someone else.</summary>
    OutSold = 5,
}

/// <summary>States of opportunities, with the Dynamics codes.</summary>
public enum OpportunityState
{
    /// <summary>Worked on or waiting.</summary>
    Open = 0,

    /// <summary>Won and read-only.</summary>
    Won = 1,

    /// <summary>Lost and read-only.</summary>
    Lost = 2,
}
