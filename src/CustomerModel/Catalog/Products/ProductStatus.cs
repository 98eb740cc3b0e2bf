namespace CustomerModel.Catalog;

/// <summary>Status reasons of products, with the Dynamics codes.</summary>
public enum ProductStatus
{
    /// <summary>Being prepared.</summary>
    Draft = 0,

    /// <summary>Sold.</summary>
    Active = 1,

    /// <summary>No longer sold and read-only.</summary>
    Retired = 2,

    /// <summary>Was sold and is being changed.</summary>
    UnderRevision = 3,
}
