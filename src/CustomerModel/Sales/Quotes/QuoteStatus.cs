namespace CustomerModel.Sales;

/// <summary>Status reasons of quotes, with the Dynamics codes; two of them are called In Progress there.</summary>
public enum QuoteStatus
{
    /// <summary>A draft that is worked on.</summary>
    Draft = 1,

    /// <summary>Offered; what activation gives.</summary>
    InProgress = 2,

    /// <summary>Offered and open.</summary>
    Open = 3,

    /// <summary>Accepted.</summary>
    Won = 4,

    /// <summary>Declined.</summary>
    Lost = 5,

    /// <summary>Withdrawn, or lapsed.</summary>
    Canceled = 6,

    /// <summary>Replaced by its next revision.</summary>
    Revised = 7,
}

/// <summary>States of quotes, with the Dynamics codes.</summary>
public enum QuoteState
{
    /// <summary>Worked on; prices follow the catalogue.</summary>
    Draft = 0,

    /// <summary>Offered and read-only.</summary>
    Active = 1,

    /// <summary>Accepted and read-only.</summary>
    Won = 2,

    /// <summary>Closed and read-only.</summary>
    Closed = 3,
}
