namespace CustomerModel.Activities;

/// <summary>Status reasons of phone calls, with the Dynamics codes.</summary>
public enum PhoneCallStatus
{
    /// <summary>To be made.</summary>
    Open = 1,

    /// <summary>It was made by us.</summary>
    Made = 2,

    /// <summary>It will not be made.</summary>
    Canceled = 3,

    /// <summary>It was made by the other.</summary>
    Received = 4,
}
