namespace CustomerModel.Sales;

/// <summary>Why a line is taxed as it is (EN 16931, UNCL 5305); lines of one rate and category form a group.</summary>
public enum TaxCategory
{
    /// <summary>Not stated.</summary>
    None,

    /// <summary>Standard or reduced rate, S.</summary>
    Standard,

    /// <summary>Zero rated, Z.</summary>
    ZeroRated,

    /// <summary>Exempt, E.</summary>
    Exempt,

    /// <summary>Reverse charge, AE.</summary>
    ReverseCharge,

    /// <summary>Supply within the European Economic Area, K.</summary>
    IntraCommunity,

    /// <summary>Export, G.</summary>
    Export,

    /// <summary>Outside the scope of tax, O.</summary>
    OutsideScope,

    /// <summary>Canary Islands, L.</summary>
    CanaryIslands,

    /// <summary>Ceuta and Melilla, M.</summary>
    CeutaAndMelilla,
}
