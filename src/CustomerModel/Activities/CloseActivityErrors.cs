namespace CustomerModel.Activities;

/// <summary>Every reason an activity that closes a document can refuse.</summary>
public static class CloseActivityErrors
{
    /// <summary>What is done is history.</summary>
    public static DomainError ReadOnly { get; } = new("close-activity.read-only", "An activity that closed a document is history.");
}
