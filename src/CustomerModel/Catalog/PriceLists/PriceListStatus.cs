namespace CustomerModel.Catalog;

/// <summary>Status reasons of price lists, with the Dynamics codes.</summary>
public enum PriceListStatus
{
    /// <summary>In use.</summary>
    Active = 100001,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 100002,
}
