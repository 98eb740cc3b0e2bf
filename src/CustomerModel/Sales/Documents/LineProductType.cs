namespace CustomerModel.Sales;

/// <summary>What a line stands for, with the Dynamics codes.</summary>
public enum LineProductType
{
    /// <summary>A product.</summary>
    Product = 1,

    /// <summary>A bundle of products.</summary>
    Bundle = 2,

    /// <summary>A product that its bundle cannot do without.</summary>
    RequiredBundleProduct = 3,

    /// <summary>A product that its bundle can do without.</summary>
    OptionalBundleProduct = 4,

    /// <summary>A service of a project.</summary>
    ProjectBasedService = 5,
}
