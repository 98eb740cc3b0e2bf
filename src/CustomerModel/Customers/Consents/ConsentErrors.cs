namespace CustomerModel.Customers;

/// <summary>Every reason a consent can be refused.</summary>
public static class ConsentErrors
{
    /// <summary>What was granted or withdrawn is never changed, and goes with its customer only.</summary>
    public static DomainError AppendOnly { get; } =
        new("consent.append-only", "An entry of the ledger is not changed or removed; record another one.");

    /// <summary>A grant ends behind its beginning.</summary>
    public static DomainError ExpiresBeforeItBegins(Instant expiresOn) =>
        new("consent.expires-before-it-begins", "The grant would end before it begins.")
        {
            Fields = ["effectiveon", "expireson"],
            Value = expiresOn,
        };

    /// <summary>What is said holds now, not from some time on: a flag has no future.</summary>
    public static DomainError NotYet(Instant effectiveOn) =>
        new("consent.not-yet", "A consent holds since now or earlier.") { Fields = ["effectiveon"], Value = effectiveOn };
}
