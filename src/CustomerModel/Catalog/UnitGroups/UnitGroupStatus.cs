namespace CustomerModel.Catalog;

/// <summary>Status reasons of unit groups, with the Dynamics codes.</summary>
public enum UnitGroupStatus
{
    /// <summary>In use.</summary>
    Active = 1,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 2,
}
