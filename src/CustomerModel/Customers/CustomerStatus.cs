namespace CustomerModel.Customers;

/// <summary>Status reasons of accounts and contacts, with the Dynamics codes.</summary>
public enum CustomerStatus
{
    /// <summary>In use.</summary>
    Active = 1,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 2,
}

/// <summary>States of accounts and contacts, with the Dynamics codes.</summary>
public enum CustomerState
{
    /// <summary>In use.</summary>
    Active = 0,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 1,
}

/// <summary>What is done to an account or a contact.</summary>
public enum CustomerAction
{
    /// <summary>Takes it out of use; it stays on marketing lists.</summary>
    Deactivate,

    /// <summary>Takes it back into use.</summary>
    Activate,
}
