namespace CustomerModel.Activities;

/// <summary>Status reasons of service activities, with the Dynamics codes.</summary>
public enum ServiceActivityStatus
{
    /// <summary>The customer asked for it.</summary>
    Requested = 1,

    /// <summary>It may take place.</summary>
    Tentative = 2,

    /// <summary>It waits for a confirmation.</summary>
    Pending = 3,

    /// <summary>Time and resources are kept free.</summary>
    Reserved = 4,

    /// <summary>It is being done.</summary>
    InProgress = 6,

    /// <summary>The customer is there.</summary>
    Arrived = 7,

    /// <summary>It was done; Dynamics labels the state Closed.</summary>
    Completed = 8,

    /// <summary>It was called off.</summary>
    Canceled = 9,

    /// <summary>The customer did not come.</summary>
    NoShow = 10,
}
