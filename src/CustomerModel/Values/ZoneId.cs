using System.Diagnostics.CodeAnalysis;

namespace CustomerModel;

/// <summary>A time zone by its name in the IANA database, <c>Europe/Berlin</c>, or of one offset for good: <c>UTC+01</c>.</summary>
/// <remarks>A name that a store kept and that a later edition of the database drops stays readable; only <see cref="Zone"/> then has no answer.</remarks>
public sealed record ZoneId : ITextValue<ZoneId>
{
    private const int Longest = 64;

    private ZoneId(string value) => Value = value;

    /// <summary>Coordinated universal time.</summary>
    public static ZoneId Utc { get; } = new(DateTimeZone.Utc.Id);

    /// <summary>The name, at most 64 characters.</summary>
    public string Value { get; }

    /// <summary>The zone with its rules.</summary>
    /// <exception cref="NodaTime.TimeZones.DateTimeZoneNotFoundException">The database does not know the name any more.</exception>
    public DateTimeZone Zone => DateTimeZoneProviders.Tzdb[Value];

    /// <summary>Whether the database knows the name.</summary>
    public bool IsKnown => DateTimeZoneProviders.Tzdb.GetZoneOrNull(Value) is not null;

    /// <inheritdoc/>
    public string Stored => Value;

    /// <summary>The name of a zone.</summary>
    /// <exception cref="ArgumentException">It is none of the IANA database.</exception>
    public static ZoneId Of(DateTimeZone zone)
    {
        ArgumentNullException.ThrowIfNull(zone);
        return TryParse(zone.Id, out var id) ? id : throw new ArgumentException("The zone is not one of the IANA database.", nameof(zone));
    }

    /// <summary>Reads a name that should be one.</summary>
    /// <exception cref="FormatException">The IANA database does not know it.</exception>
    public static ZoneId Parse(string text) =>
        TryParse(text, out var id) ? id : throw new FormatException("The text is not a time zone of the IANA database.");

    /// <summary>Reads a name; for text from outside, where a bad one is no surprise.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ZoneId? id)
    {
        id =
            SingleLine.TryTake(text, Longest, out var line) && DateTimeZoneProviders.Tzdb.GetZoneOrNull(line) is { } zone
                ? new(zone.Id)
                : null;
        return id is not null;
    }

    /// <inheritdoc/>
    public static bool TryRead(string text, [MaybeNullWhen(false)] out ZoneId value) => TryParse(text, out value);

    /// <inheritdoc/>
    public static ZoneId FromStored(string stored) => new(stored);

    /// <summary>The name.</summary>
    public override string ToString() => Value;
}
