namespace CustomerModel.Activities;

/// <summary>How urgent an activity is, with the Dynamics codes.</summary>
public enum ActivityPriority
{
    /// <summary>Can wait.</summary>
    Low = 0,

    /// <summary>As usual.</summary>
    Normal = 1,

    /// <summary>Comes first.</summary>
    High = 2,
}
