namespace CustomerModel.Catalog;

/// <summary>Status reasons of discount lists, with the Dynamics codes.</summary>
public enum DiscountListStatus
{
    /// <summary>In use.</summary>
    Active = 100001,

    /// <summary>Out of use and read-only.</summary>
    Inactive = 100002,
}
