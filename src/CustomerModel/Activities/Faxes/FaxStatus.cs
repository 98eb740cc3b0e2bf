namespace CustomerModel.Activities;

/// <summary>Status reasons of faxes, with the Dynamics codes.</summary>
public enum FaxStatus
{
    /// <summary>To be sent.</summary>
    Open = 1,

    /// <summary>It is done with.</summary>
    Completed = 2,

    /// <summary>It went out.</summary>
    Sent = 3,

    /// <summary>It came.</summary>
    Received = 4,

    /// <summary>It will not be sent.</summary>
    Canceled = 5,
}
