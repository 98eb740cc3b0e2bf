namespace CustomerModel.Service;

/// <summary>What is done to an entitlement.</summary>
public enum EntitlementAction
{
    /// <summary>It is agreed: in force, waiting or over, as its dates say.</summary>
    Activate,

    /// <summary>Its first day has come.</summary>
    Start,

    /// <summary>Its last day has passed.</summary>
    Expire,

    /// <summary>It becomes a draft again.</summary>
    Deactivate,

    /// <summary>It is called off.</summary>
    Cancel,

    /// <summary>Another one continues it.</summary>
    Renew,

    /// <summary>It holds for cases of its customer that name none.</summary>
    SetAsDefault,

    /// <summary>It does so no longer.</summary>
    ClearDefault,
}
