namespace CustomerModel.Service;

/// <summary>What the terms of an entitlement count, with the Dynamics codes.</summary>
public enum AllocationType
{
    /// <summary>Cases, one by one.</summary>
    NumberOfCases = 0,

    /// <summary>Hours of work, kept by the minute.</summary>
    NumberOfHours = 1,
}
