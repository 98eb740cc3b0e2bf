namespace CustomerModel.Views;

/// <summary>Status reasons of saved views, with the Dynamics codes.</summary>
public enum SavedViewStatus
{
    /// <summary>Offered to those who look for a view.</summary>
    Active = 1,

    /// <summary>Kept, and offered to nobody.</summary>
    Inactive = 2,
}

/// <summary>States of saved views, with the Dynamics codes.</summary>
public enum SavedViewState
{
    /// <summary>Offered to those who look for a view.</summary>
    Active = 0,

    /// <summary>Offered to nobody, and read-only.</summary>
    Inactive = 1,
}

/// <summary>What is done to a saved view.</summary>
public enum SavedViewAction
{
    /// <summary>Takes it out of use.</summary>
    Deactivate,

    /// <summary>Takes it back into use.</summary>
    Activate,
}

/// <summary>Whose a saved view is.</summary>
public enum SavedViewKind
{
    /// <summary>The organisation's: a system view (Dynamics: savedquery).</summary>
    System = 0,

    /// <summary>One user's or team's own: a personal view (Dynamics: userquery).</summary>
    Personal = 1,
}
