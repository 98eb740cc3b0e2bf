namespace CustomerModel.Service;

/// <summary>Status reasons of service level agreements, with the Dynamics codes.</summary>
public enum SlaStatus
{
    /// <summary>Worked on.</summary>
    Draft = 1,

    /// <summary>In force.</summary>
    Active = 2,
}

/// <summary>States of service level agreements, with the Dynamics codes; each has one status reason.</summary>
public enum SlaState
{
    /// <summary>Worked on.</summary>
    Draft = 0,

    /// <summary>In force.</summary>
    Active = 1,
}
