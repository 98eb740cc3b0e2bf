namespace CustomerModel.Service;

/// <summary>The times that a case is promised.</summary>
public enum CaseTimer
{
    /// <summary>Until the customer hears of us.</summary>
    FirstResponse,

    /// <summary>Until it is resolved.</summary>
    ResolveBy,
}
