namespace CustomerModel.Service;

/// <summary>Kinds of service level agreements, with the Dynamics codes.</summary>
public enum SlaType
{
    /// <summary>Its times run through.</summary>
    Standard = 0,

    /// <summary>Its times may be paused.</summary>
    Enhanced = 1,
}
