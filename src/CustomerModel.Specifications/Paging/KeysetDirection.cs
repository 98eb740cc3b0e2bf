namespace CustomerModel.Specifications;

/// <summary>Where a page lies relative to its cursor.</summary>
public enum KeysetDirection
{
    /// <summary>There is no cursor.</summary>
    None,

    /// <summary>The first rows behind the cursor.</summary>
    After,

    /// <summary>The last rows in front of the cursor, in the order of the chain.</summary>
    Before,
}
