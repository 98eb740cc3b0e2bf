namespace CustomerModel.Service;

/// <summary>What is done to a service level agreement.</summary>
public enum SlaAction
{
    /// <summary>It is put in force.</summary>
    Activate,

    /// <summary>It becomes a draft again.</summary>
    Deactivate,

    /// <summary>It holds where nothing else is agreed.</summary>
    SetAsDefault,

    /// <summary>It does so no longer.</summary>
    ClearDefault,
}
