namespace CustomerModel.Catalog;

/// <summary>Whither a price is rounded, with the Dynamics codes.</summary>
public enum RoundingPolicy
{
    /// <summary>Not at all.</summary>
    None = 1,

    /// <summary>To the next allowed price above.</summary>
    Up = 2,

    /// <summary>To the next allowed price below.</summary>
    Down = 3,

    /// <summary>To the nearest allowed price.</summary>
    ToNearest = 4,
}
