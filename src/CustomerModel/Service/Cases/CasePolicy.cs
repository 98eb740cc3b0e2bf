namespace CustomerModel.Service;

/// <summary>What a host decides about cases.</summary>
public sealed record CasePolicy
{
    /// <summary>What becomes of active children when a case is closed; nothing.</summary>
    public ChildClosing Children { get; init; }

    /// <summary>How billable minutes are rounded; not at all.</summary>
    public CaseBilling Billing { get; init; }

    /// <summary>From when on an entitlement that restricts the opening of cases counts as used up; when nothing is left.</summary>
    public EntitlementBound EntitlementBound { get; init; }
}

/// <summary>What becomes of active children when a case is resolved or cancelled.</summary>
public enum ChildClosing
{
    /// <summary>They go on (Dynamics, where neither setting is on).</summary>
    Independent,

    /// <summary>The case is not closed before them.</summary>
    Restrict,

    /// <summary>They are closed with it.</summary>
    Cascade,
}
