namespace CustomerModel.Catalog;

/// <summary>What a product is made of, with the Dynamics codes.</summary>
public enum ProductStructure
{
    /// <summary>A thing by itself.</summary>
    Product = 1,

    /// <summary>A group of products; it is not sold.</summary>
    Family = 2,

    /// <summary>Several products sold as one.</summary>
    Bundle = 3,
}
