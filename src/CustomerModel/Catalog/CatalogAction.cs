namespace CustomerModel.Catalog;

/// <summary>What is done to a price list, a discount list or a unit group.</summary>
public enum CatalogAction
{
    /// <summary>Takes it out of use.</summary>
    Deactivate,

    /// <summary>Takes it back into use.</summary>
    Activate,
}
