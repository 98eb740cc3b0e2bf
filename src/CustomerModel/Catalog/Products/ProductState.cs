namespace CustomerModel.Catalog;

/// <summary>States of products, with the Dynamics codes; they differ from those of the status reasons.</summary>
public enum ProductState
{
    /// <summary>Sold.</summary>
    Active = 0,

    /// <summary>No longer sold and read-only.</summary>
    Retired = 1,

    /// <summary>Being prepared.</summary>
    Draft = 2,

    /// <summary>Was sold and is being changed.</summary>
    UnderRevision = 3,
}
