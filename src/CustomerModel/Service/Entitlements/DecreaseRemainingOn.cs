namespace CustomerModel.Service;

/// <summary>When a case uses up terms of its entitlement, with the Dynamics codes.</summary>
public enum DecreaseRemainingOn
{
    /// <summary>When it is resolved; reactivated, it gives them back.</summary>
    CaseResolution = 0,

    /// <summary>When it is opened; cancelled, it gives them back.</summary>
    CaseCreation = 1,
}
