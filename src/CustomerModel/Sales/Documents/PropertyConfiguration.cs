namespace CustomerModel.Sales;

/// <summary>Whether the properties of a line's product are filled in, with the Dynamics codes.</summary>
public enum PropertyConfiguration
{
    /// <summary>They can be edited.</summary>
    Edit = 0,

    /// <summary>They have to be put right.</summary>
    Rectify = 1,

    /// <summary>There are none, or none is filled in.</summary>
    NotConfigured = 2,
}
