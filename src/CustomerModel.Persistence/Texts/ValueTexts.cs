using System.Globalization;
using NodaTime.Text;

namespace CustomerModel.Persistence;

/// <summary>One canonical text for each type a field can hold; JSON, custom values, cursors and reports all use it.</summary>
/// <remarks>
/// Decimals without trailing zeros, never by way of a double; dates ISO 8601; moments with six decimals and <c>Z</c>, so that
/// text order is time order; options and enums by their number; ids in the form of a UUID. No culture plays a part.
/// </remarks>
public static class ValueTexts
{
    private static readonly InstantPattern Moments = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'ss.ffffff'Z'");

    /// <summary>Whether a field may hold the type.</summary>
    public static bool IsSupported(Type type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return ValueKinds.Find(type) is not null;
    }

    /// <summary>The canonical text of a value.</summary>
    /// <exception cref="NotSupportedException">No field holds values of the type.</exception>
    public static string Write(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return ValueKinds.Of(value.GetType()).ToStored(value) switch
        {
            string text => text,
            bool flag => flag ? "true" : "false",
            decimal number => Normal(number).ToString(CultureInfo.InvariantCulture),
            double number => number.ToString("R", CultureInfo.InvariantCulture),
            Guid id => id.ToString("D"),
            LocalDate date => LocalDatePattern.Iso.Format(date),
            Instant moment => Moments.Format(moment),
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            var other => throw new NotSupportedException($"No text for {other.GetType().Name}."),
        };
    }

    /// <summary>Reads a canonical text back.</summary>
    /// <returns>The value, or <see langword="null"/> when the text is none of the type.</returns>
    public static object? Read(Type type, string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var kind = ValueKinds.Of(type);
        try
        {
            return Plain(kind.StoredType, text) is { } stored ? kind.FromStored(stored) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    /// <summary>The text a text value shows: the address of an e-mail, a phone number as it was typed.</summary>
    public static string Plain(object value) =>
        value switch
        {
            EmailAddress email => email.Value,
            PhoneNumber phone => phone.Value,
            WebAddress address => address.Value,
            _ => Write(value),
        };

    /// <summary>The same number without trailing zeros.</summary>
    internal static decimal Normal(decimal number) => number / 1.000000000000000000000000000000000m;

    private static object? Plain(Type type, string text) =>
        type == typeof(string) ? text
        : type == typeof(bool)
            ? bool.TryParse(text, out var flag) ? flag
                : null
        : type == typeof(int)
            ? int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number
                : null
        : type == typeof(long)
            ? long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large
                : null
        : type == typeof(decimal)
            ? decimal.TryParse(
                    text,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out var exact
                )
                    ? exact
                : null
        : type == typeof(double)
            ? double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var real) && double.IsFinite(real) ? real
                : null
        : type == typeof(Guid)
            ? Guid.TryParseExact(text, "D", out var id) ? id
                : null
        : type == typeof(LocalDate)
            ? LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value
                : null
        : type == typeof(Instant)
            ? InstantPattern.ExtendedIso.Parse(text) is { Success: true } moment ? moment.Value
                : null
        : null;
}
