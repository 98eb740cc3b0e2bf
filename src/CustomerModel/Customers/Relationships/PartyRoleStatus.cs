namespace CustomerModel.Customers;

/// <summary>Status reasons of relationship roles and connection roles, with the Dynamics codes.</summary>
public enum PartyRoleStatus
{
    /// <summary>Can be given to parties.</summary>
    Active = 1,

    /// <summary>Keeps its meaning where it was given, and is given no more.</summary>
    Inactive = 2,
}

/// <summary>States of relationship roles and connection roles, with the Dynamics codes.</summary>
public enum PartyRoleState
{
    /// <summary>Can be given to parties.</summary>
    Active = 0,

    /// <summary>Is given no more, and is read-only.</summary>
    Inactive = 1,
}

/// <summary>What is done to a role.</summary>
public enum PartyRoleAction
{
    /// <summary>Takes it out of use.</summary>
    Deactivate,

    /// <summary>Takes it back into use.</summary>
    Activate,
}
