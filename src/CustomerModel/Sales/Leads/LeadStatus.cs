namespace CustomerModel.Sales;

/// <summary>Status reasons of leads, with the Dynamics codes.</summary>
public enum LeadStatus
{
    /// <summary>Nobody has talked to the person.</summary>
    New = 1,

    /// <summary>Somebody has.</summary>
    Contacted = 2,

    /// <summary>Worth selling to.</summary>
    Qualified = 3,

    /// <summary>Lost to somebody else.</summary>
    Lost = 4,

    /// <summary>Nobody can be reached.</summary>
    CannotContact = 5,

    /// <summary>The interest has gone.</summary>
    NoLongerInterested = 6,

    /// <summary>Not to be followed up.</summary>
    Canceled = 7,
}

/// <summary>States of leads, with the Dynamics codes.</summary>
public enum LeadState
{
    /// <summary>Worked on.</summary>
    Open = 0,

    /// <summary>Qualified and read-only.</summary>
    Qualified = 1,

    /// <summary>Given up and read-only.</summary>
    Disqualified = 2,
}
