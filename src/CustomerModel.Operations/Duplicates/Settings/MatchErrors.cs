namespace CustomerModel.Operations;

/// <summary>Every reason a search for duplicates can be refused for.</summary>
public static class MatchErrors
{
    /// <summary>The profile compares nothing that the rows have.</summary>
    public static DomainError NothingCompared() => new("match.nothing-compared", "The profile compares nothing that the rows have.");

    /// <summary>The profile has no blocking key whose parts the rows have; comparing every row with every other is never meant.</summary>
    public static DomainError NoKey() => new("match.no-key", "The profile has no blocking key whose parts the rows have.");

    /// <summary>A blocking key has no part.</summary>
    public static DomainError EmptyKey() => new("match.empty-key", "A blocking key has no part.");

    /// <summary>The profile compares a kind of attribute twice.</summary>
    public static DomainError ComparedTwice(MatchKind kind) =>
        new("match.compared-twice", "The profile compares an attribute twice.") { Value = kind };

    /// <summary>A key or an attribute names a kind that the profile does not compare, or attributes follow one another in a ring.</summary>
    public static DomainError NotCompared(MatchKind kind) =>
        new("match.not-compared", "The profile names an attribute that it does not compare before.") { Value = kind };

    /// <summary>A threshold or a size of the profile is outside of what it can be.</summary>
    public static DomainError OutOfRange(object value) =>
        new("match.out-of-range", "A figure of the profile is outside of what it can be.") { Value = value };

    /// <summary>The rows have no column of this name.</summary>
    public static DomainError UnknownColumn(string column) => new("match.unknown-column", "There is no such column.") { Value = column };

    /// <summary>A row has this key already; replace it instead.</summary>
    public static DomainError KeyTaken(object key) => new("match.key-taken", "There is a row with this key already.") { Value = key };

    /// <summary>No row has this key.</summary>
    public static DomainError NoSuchRow(object key) => new("match.no-such-row", "There is no row with this key.") { Value = key };
}
