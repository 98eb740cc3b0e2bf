namespace CustomerModel.Service;

/// <summary>How a case stands against a time it was promised, with the codes that Dynamics keeps on cases.</summary>
public enum SlaTimerStatus
{
    /// <summary>There is time left.</summary>
    InProgress = 1,

    /// <summary>The warning time has passed.</summary>
    NearingNoncompliance = 2,

    /// <summary>Done in time.</summary>
    Succeeded = 3,

    /// <summary>Not done in time; it stays so.</summary>
    Noncompliant = 4,
}
