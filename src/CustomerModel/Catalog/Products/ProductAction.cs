namespace CustomerModel.Catalog;

/// <summary>What is done to a product.</summary>
public enum ProductAction
{
    /// <summary>Offers it for sale.</summary>
    Publish,

    /// <summary>Takes it back to change it.</summary>
    Revise,

    /// <summary>Ends its sale.</summary>
    Retire,

    /// <summary>Sells a retired product or kit again.</summary>
    Activate,
}
