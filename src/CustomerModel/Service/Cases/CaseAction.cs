namespace CustomerModel.Service;

/// <summary>What is done to a case.</summary>
public enum CaseAction
{
    /// <summary>It gets another reason within its state.</summary>
    ChangeReason,

    /// <summary>It is done.</summary>
    Resolve,

    /// <summary>It is given up.</summary>
    Cancel,

    /// <summary>Another case takes it over.</summary>
    Merge,

    /// <summary>It is taken up again.</summary>
    Reactivate,
}
