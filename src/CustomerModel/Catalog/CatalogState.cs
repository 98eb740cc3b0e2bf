namespace CustomerModel.Catalog;

/// <summary>States of price lists, discount lists and unit groups, with the Dynamics codes.</summary>
public enum CatalogState
{
    /// <summary>In use.</summary>
    Active = 0,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 1,
}
