namespace CustomerModel.Service;

/// <summary>What is done to a contract.</summary>
public enum ContractAction
{
    /// <summary>A line is added.</summary>
    AddLine,

    /// <summary>A line is taken away.</summary>
    RemoveLine,

    /// <summary>A line is called off.</summary>
    CancelLine,

    /// <summary>It is agreed.</summary>
    Invoice,

    /// <summary>Its first day has come.</summary>
    Activate,

    /// <summary>Its last day has passed.</summary>
    Expire,

    /// <summary>It is suspended.</summary>
    Hold,

    /// <summary>It is suspended no longer.</summary>
    Release,

    /// <summary>It is called off.</summary>
    Cancel,

    /// <summary>Another contract of the same number continues it.</summary>
    Renew,
}

/// <summary>What is done to a line of a contract.</summary>
public enum ContractLineAction
{
    /// <summary>A contract that continues this one takes it over.</summary>
    Renew,

    /// <summary>It is called off, by itself or with its contract.</summary>
    Cancel,

    /// <summary>Its last day has passed.</summary>
    Expire,
}
