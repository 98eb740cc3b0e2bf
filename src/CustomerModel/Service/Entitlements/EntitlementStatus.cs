namespace CustomerModel.Service;

/// <summary>Status reasons of entitlements, with the Dynamics codes.</summary>
public enum EntitlementStatus
{
    /// <summary>Worked on; everything may change.</summary>
    Draft = 0,

    /// <summary>In force: cases may be opened on it.</summary>
    Active = 1,

    /// <summary>Called off.</summary>
    Cancelled = 2,

    /// <summary>Its last day has passed.</summary>
    Expired = 3,

    /// <summary>Agreed, and waiting for its first day.</summary>
    Waiting = 1200,
}

/// <summary>States of entitlements, with the Dynamics codes; each has one status reason.</summary>
public enum EntitlementState
{
    /// <summary>Worked on.</summary>
    Draft = 0,

    /// <summary>In force.</summary>
    Active = 1,

    /// <summary>Called off.</summary>
    Cancelled = 2,

    /// <summary>Over.</summary>
    Expired = 3,

    /// <summary>Agreed.</summary>
    Waiting = 4,
}
