namespace CustomerModel.Activities;

/// <summary>Status reasons of appointments, with the Dynamics codes.</summary>
public enum AppointmentStatus
{
    /// <summary>Its time is not kept free.</summary>
    Free = 1,

    /// <summary>Its time may be kept free.</summary>
    Tentative = 2,

    /// <summary>It took place.</summary>
    Completed = 3,

    /// <summary>It will not take place.</summary>
    Canceled = 4,

    /// <summary>Its time is kept free.</summary>
    Busy = 5,

    /// <summary>Its time is kept free, and one is away.</summary>
    OutOfOffice = 6,
}
