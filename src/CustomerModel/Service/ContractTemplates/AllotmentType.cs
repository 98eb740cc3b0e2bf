namespace CustomerModel.Service;

/// <summary>What a contract is used up by, with the Dynamics codes.</summary>
public enum AllotmentType
{
    /// <summary>Cases, one by one.</summary>
    NumberOfCases = 1,

    /// <summary>Minutes that are billed.</summary>
    Time = 2,

    /// <summary>Nothing is counted, only the dates.</summary>
    CoverageDates = 3,
}
