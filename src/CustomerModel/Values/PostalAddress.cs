namespace CustomerModel;

/// <summary>Where a letter goes; the parts are kept as they are written in the country.</summary>
/// <remarks>Parts are trimmed, empty ones absent. How long each may be is a matter of the address's fields.</remarks>
public sealed record PostalAddress
{
    private const int LongestComposite = 1000;

    private PostalAddress() { }

    /// <summary>First line of the street.</summary>
    public string? Line1 { get; private init; }

    /// <summary>Second line of the street.</summary>
    public string? Line2 { get; private init; }

    /// <summary>Third line of the street.</summary>
    public string? Line3 { get; private init; }

    /// <summary>City.</summary>
    public string? City { get; private init; }

    /// <summary>State or province.</summary>
    public string? StateOrProvince { get; private init; }

    /// <summary>County; not part of the composite, as in Dynamics.</summary>
    public string? County { get; private init; }

    /// <summary>Postal code.</summary>
    public string? PostalCode { get; private init; }

    /// <summary>Post office box.</summary>
    public string? PostOfficeBox { get; private init; }

    /// <summary>Country or region.</summary>
    public string? Country { get; private init; }

    /// <summary>Nothing is there.</summary>
    public bool IsEmpty => this == new PostalAddress();

    /// <summary>
    /// The address as one would write it, a line for each: street, box, city with state and postal code, country; at most 1,000
    /// UTF-16 units, <see langword="null"/> when there is nothing to write.
    /// </summary>
    public string? Composite
    {
        get
        {
            string?[] lines = [Line1, Line2, Line3, PostOfficeBox, CityLine, Country];
            var text = string.Join('\n', lines.Where(line => !string.IsNullOrEmpty(line)));
            return text.Length == 0 ? null : PlainText.Cut(text, LongestComposite);
        }
    }

    /// <summary>An address by its parts.</summary>
    public static PostalAddress Of(
        string? line1 = null,
        string? line2 = null,
        string? line3 = null,
        string? city = null,
        string? stateOrProvince = null,
        string? county = null,
        string? postalCode = null,
        string? postOfficeBox = null,
        string? country = null
    ) =>
        new()
        {
            Line1 = PlainText.Normalize(line1),
            Line2 = PlainText.Normalize(line2),
            Line3 = PlainText.Normalize(line3),
            City = PlainText.Normalize(city),
            StateOrProvince = PlainText.Normalize(stateOrProvince),
            County = PlainText.Normalize(county),
            PostalCode = PlainText.Normalize(postalCode),
            PostOfficeBox = PlainText.Normalize(postOfficeBox),
            Country = PlainText.Normalize(country),
        };

    /// <summary>The composite, or an empty text; it is personal.</summary>
    public override string ToString() => Composite ?? "";

    private string CityLine
    {
        get
        {
            var region = string.Join(' ', new[] { StateOrProvince, PostalCode }.Where(part => part is not null));
            return string.Join(", ", new[] { City, region }.Where(part => !string.IsNullOrEmpty(part)));
        }
    }
}
