namespace CustomerModel.Activities;

/// <summary>Status reasons of activities that close a document, with the Dynamics codes.</summary>
public enum CloseActivityStatus
{
    /// <summary>Not done.</summary>
    Open = 1,

    /// <summary>Done.</summary>
    Completed = 2,

    /// <summary>Not to be done.</summary>
    Canceled = 3,
}

/// <summary>States of activities that close a document, with the Dynamics codes.</summary>
public enum CloseActivityState
{
    /// <summary>Not done.</summary>
    Open = 0,

    /// <summary>Done.</summary>
    Completed = 1,

    /// <summary>Not to be done.</summary>
    Canceled = 2,
}
