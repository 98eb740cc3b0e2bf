namespace CustomerModel.Service;

/// <summary>Status reasons of cases, with the Dynamics codes.</summary>
public enum CaseStatus
{
    /// <summary>Somebody works on it, or will.</summary>
    InProgress = 1,

    /// <summary>It waits: nobody works on it, and the clocks of its service level stand still.</summary>
    OnHold = 2,

    /// <summary>The customer has to tell more.</summary>
    WaitingForDetails = 3,

    /// <summary>Somebody looks for what helps.</summary>
    Researching = 4,

    /// <summary>It was solved.</summary>
    ProblemSolved = 5,

    /// <summary>There was nothing to solve, or nobody wants it any more.</summary>
    Canceled = 6,

    /// <summary>The customer was told what there was to know.</summary>
    InformationProvided = 1000,

    /// <summary>Another case took it over.</summary>
    Merged = 2000,
}

/// <summary>States of cases, with the Dynamics codes. A case on hold is active.</summary>
public enum CaseState
{
    /// <summary>Not done.</summary>
    Active = 0,

    /// <summary>Done.</summary>
    Resolved = 1,

    /// <summary>Not to be done.</summary>
    Canceled = 2,
}
