namespace CustomerModel.Activities;

/// <summary>Status reasons of e-mails, with the Dynamics codes.</summary>
public enum EmailStatus
{
    /// <summary>Being written.</summary>
    Draft = 1,

    /// <summary>It is done with, and was not sent from here.</summary>
    Completed = 2,

    /// <summary>It went out.</summary>
    Sent = 3,

    /// <summary>It came.</summary>
    Received = 4,

    /// <summary>It will not be sent.</summary>
    Canceled = 5,

    /// <summary>It waits to be sent.</summary>
    PendingSend = 6,

    /// <summary>It is being sent.</summary>
    Sending = 7,

    /// <summary>It could not be sent, and can be corrected.</summary>
    Failed = 8,
}
