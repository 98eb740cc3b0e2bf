namespace CustomerModel.Activities;

/// <summary>Status reasons of letters, with the Dynamics codes.</summary>
public enum LetterStatus
{
    /// <summary>To be written.</summary>
    Open = 1,

    /// <summary>Written in part.</summary>
    Draft = 2,

    /// <summary>It came.</summary>
    Received = 3,

    /// <summary>It went out.</summary>
    Sent = 4,

    /// <summary>It will not be written.</summary>
    Canceled = 5,
}
