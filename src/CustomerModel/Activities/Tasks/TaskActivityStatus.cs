namespace CustomerModel.Activities;

/// <summary>Status reasons of tasks, with the Dynamics codes.</summary>
public enum TaskActivityStatus
{
    /// <summary>Nobody began.</summary>
    NotStarted = 2,

    /// <summary>Somebody is at it.</summary>
    InProgress = 3,

    /// <summary>It waits for somebody else.</summary>
    Waiting = 4,

    /// <summary>It is done.</summary>
    Completed = 5,

    /// <summary>It will not be done.</summary>
    Canceled = 6,

    /// <summary>It was put off.</summary>
    Deferred = 7,
}
