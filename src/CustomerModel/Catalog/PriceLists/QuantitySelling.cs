namespace CustomerModel.Catalog;

/// <summary>In which quantities an item is sold, with the Dynamics codes.</summary>
public enum QuantitySelling
{
    /// <summary>As the product allows.</summary>
    NoControl = 1,

    /// <summary>Whole units only.</summary>
    Whole = 2,

    /// <summary>Whole units and parts of them.</summary>
    WholeAndFractional = 3,
}
