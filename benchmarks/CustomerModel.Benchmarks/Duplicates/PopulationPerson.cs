using CustomerModel.Operations;

namespace CustomerModel.Benchmarks;

/// <summary>A contact as somebody typed it; absent values are empty.</summary>
internal sealed record PopulationPerson
{
    /// <summary>Names of the columns.</summary>
    public static string[] Columns { get; } =
    ["person", "given", "family", "born", "email", "mobile", "phone", "street", "town", "postcode", "region"];

    /// <summary>What a matcher gets to see of it: everything but the number of the person.</summary>
    public static MatchColumns Compared { get; } =
        MatchColumns.Of(
            Columns,
            ("given", MatchKind.GivenName),
            ("family", MatchKind.FamilyName),
            ("born", MatchKind.BirthDate),
            ("email", MatchKind.Email),
            ("mobile", MatchKind.Mobile),
            ("phone", MatchKind.Phone),
            ("street", MatchKind.Street),
            ("town", MatchKind.City),
            ("postcode", MatchKind.Postcode),
            ("region", MatchKind.Region)
        );

    public required string Given { get; init; }

    public required string Family { get; init; }

    public required string Born { get; init; }

    public required string Email { get; init; }

    public required string Mobile { get; init; }

    public required string Phone { get; init; }

    public required string Street { get; init; }

    public required string House { get; init; }

    public required string Town { get; init; }

    public required string Postcode { get; init; }

    public required string Region { get; init; }

    /// <summary>The cells of a line of a file, behind the number of the person, which a matcher never sees.</summary>
    public string Line(long number) =>
        string.Join(';', number, Given, Family, Born, Email, Mobile, Phone, $"{Street} {House}".Trim(), Town, Postcode, Region);
}
