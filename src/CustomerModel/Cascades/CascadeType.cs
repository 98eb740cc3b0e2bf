namespace CustomerModel;

/// <summary>What becomes of records that name one to which something is done, with the Dynamics values.</summary>
public enum CascadeType
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The same is done to all of them.</summary>
    Cascade = 1,

    /// <summary>The same is done to those that are active.</summary>
    Active = 2,

    /// <summary>The same is done to those that have the same owner.</summary>
    UserOwned = 3,

    /// <summary>They name it no longer.</summary>
    RemoveLink = 4,

    /// <summary>As long as there is one of them, it is not done.</summary>
    Restrict = 5,
}
