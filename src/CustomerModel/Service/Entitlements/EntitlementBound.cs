namespace CustomerModel.Service;

/// <summary>From when on an entitlement that restricts cases counts as used up.</summary>
public enum EntitlementBound
{
    /// <summary>When nothing is left: as many cases or hours as were agreed, and no more.</summary>
    UsedUp,

    /// <summary>When more is used than was agreed, as Dynamics documents it: at exactly nothing left one more case passes.</summary>
    Overdrawn,
}
