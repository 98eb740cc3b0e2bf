namespace CustomerModel.Activities;

/// <summary>States of activities, with the Dynamics codes.</summary>
public enum ActivityState
{
    /// <summary>To be done.</summary>
    Open = 0,

    /// <summary>Done and read-only.</summary>
    Completed = 1,

    /// <summary>Not to be done and read-only.</summary>
    Canceled = 2,

    /// <summary>To be done at a time that is kept free for it.</summary>
    Scheduled = 3,
}
