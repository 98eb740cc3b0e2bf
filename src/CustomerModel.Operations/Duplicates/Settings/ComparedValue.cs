namespace CustomerModel.Operations;

/// <summary>A value by which two rows are compared.</summary>
/// <param name="Kind">What it is; each kind once in a profile.</param>
public sealed record ComparedValue(MatchKind Kind)
{
    /// <summary>From which likeness two values are close, above 0 and up to 1; by the kind if not said. Codes and dates go by single edits.</summary>
    public double Close { get; init; } =
        Kind switch
        {
            MatchKind.GivenName or MatchKind.FamilyName => NameComparison.Close,
            MatchKind.OrganisationName or MatchKind.FullName => 0.85,
            MatchKind.City or MatchKind.Region => 0.85,
            _ => 0.75,
        };

    /// <summary>The levels told apart; what agrees by another counts as the next lower of these. All of them if not said.</summary>
    public IReadOnlyList<Agreement> Levels { get; init; } = Enum.GetValues<Agreement>();

    /// <summary>Whether agreeing on a rare value counts more than on a frequent one; by default it does, but for regions.</summary>
    public bool CountsFrequency { get; init; } = Kind != MatchKind.Region;

    /// <summary>The value that this one hangs on: who agrees on a postcode agrees on the town. It is weighed given how that one agrees.</summary>
    public MatchKind? Follows { get; init; }

    /// <summary>
    /// How many of the relatives of one household, or of the firms in one house, have it alike, from 0 to 1: a father and his son may
    /// have one name. Evidence that they share as well never makes a duplicate by itself.
    /// </summary>
    public double SharedByKin { get; init; }
}
