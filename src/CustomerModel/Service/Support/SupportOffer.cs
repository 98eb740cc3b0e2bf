namespace CustomerModel.Service;

/// <summary>One agreement of a customer, and what it gives at a moment.</summary>
/// <param name="Agreement">The contract or the entitlement.</param>
/// <param name="Line">The number of the line of a contract; <see langword="null"/> of an entitlement.</param>
/// <param name="Level">How much service; <see langword="null"/>: it does not say.</param>
/// <param name="Counted">What it counts.</param>
/// <param name="Remaining">What is left of that, below 0 what was used beyond; <see langword="null"/>: there is no end to it, or nothing is counted.</param>
/// <param name="Last">Its last day.</param>
/// <param name="IsCovered">Whether the moment lies in its hours.</param>
/// <param name="NextCovered">The moment, or the first one after it, that lies in its hours; <see langword="null"/>: none does.</param>
/// <param name="WhyNot">Why no case is opened under it; <see langword="null"/>: one can be.</param>
public sealed record SupportOffer(
    RecordRef Agreement,
    int? Line,
    ServiceLevel? Level,
    SupportUnit Counted,
    decimal? Remaining,
    LocalDate Last,
    bool IsCovered,
    Instant? NextCovered,
    DomainError? WhyNot
)
{
    /// <summary>Whether the host prefers it: the default entitlement of the customer.</summary>
    public bool IsDefault { get; init; }
}

/// <summary>What an agreement counts.</summary>
public enum SupportUnit
{
    /// <summary>Nothing: its days alone.</summary>
    Days,

    /// <summary>Cases.</summary>
    Cases,

    /// <summary>Minutes.</summary>
    Minutes,

    /// <summary>Hours.</summary>
    Hours,
}
