using System.Collections.Frozen;
using System.Globalization;

namespace CustomerModel.Import;

/// <summary>How a culture writes numbers; our own table, because hosts may run without culture data.</summary>
/// <param name="Point">What separates units and decimals.</param>
/// <param name="Groups">What may separate thousands, one kind in one number.</param>
internal sealed record NumberRules(char Point, string Groups)
{
    private const string Blanks = " \u00A0\u202F";
    private const int MostDigits = 28;
    private static readonly NumberRules Invariant = new('.', ",");
    private static readonly NumberRules Comma = new(',', ".");
    private static readonly NumberRules CommaAndBlank = new(',', Blanks);
    private static readonly NumberRules Apostrophe = new('.', "'\u2019");

    private static readonly FrozenDictionary<string, NumberRules> ByCulture = Table().ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The rules of a culture or of its language; <see langword="null"/> when they are not known.</summary>
    public static NumberRules? Of(string culture) =>
        culture.Length == 0 ? Invariant : ByCulture.GetValueOrDefault(culture) ?? ByCulture.GetValueOrDefault(culture.Split('-')[0]);

    /// <summary>Reads a number without rounding it and without passing through a double.</summary>
    public bool TryRead(ReadOnlySpan<char> text, out decimal number)
    {
        number = 0;
        Span<char> plain = stackalloc char[64];
        return text.Length is > 0 and <= 40
            && TryPlain(text, plain, out var length)
            && decimal.TryParse(
                plain[..length],
                NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out number
            );
    }

    private bool TryPlain(ReadOnlySpan<char> text, Span<char> plain, out int length)
    {
        length = 0;
        var start = text[0] is '-' or '+' ? 1 : 0;
        if (start == 1)
        {
            plain[length++] = text[0];
        }

        var body = text[start..];
        var point = body.IndexOf(Point);
        var units = point < 0 ? body : body[..point];
        var decimals = point < 0 ? [] : body[(point + 1)..];
        var digits = length;
        if (!AddUnits(units, plain, ref length) || (point >= 0 && decimals.IsEmpty))
        {
            return false;
        }

        digits = length - digits + decimals.Length;
        plain[length++] = '.';
        foreach (var character in decimals)
        {
            if (!char.IsAsciiDigit(character))
            {
                return false;
            }

            plain[length++] = character;
        }

        return digits <= MostDigits;
    }

    private bool AddUnits(ReadOnlySpan<char> units, Span<char> plain, ref int length)
    {
        var (run, group) = (0, '\0');
        foreach (var character in units)
        {
            if (char.IsAsciiDigit(character))
            {
                run++;
                plain[length++] = character;
            }
            else if (!Groups.Contains(character) || (group != '\0' && (group != character || run != 3)) || run is 0 or > 3)
            {
                return false;
            }
            else
            {
                (group, run) = (character, 0);
            }
        }

        return group == '\0' ? run > 0 : run == 3;
    }

    private static IEnumerable<KeyValuePair<string, NumberRules>> Table()
    {
        string[] point = ["en", "zh", "ja", "ko", "th", "he", "ms"];
        string[] comma = ["de", "es", "it", "nl", "da", "id", "tr", "pt", "el", "hr", "sl", "ro", "vi", "is"];
        string[] blank = ["fr", "ru", "pl", "cs", "sk", "sv", "nb", "nn", "no", "fi", "uk", "bg", "hu", "lt", "lv", "et", "de-AT", "pt-PT"];
        string[] apostrophe = ["de-CH", "de-LI", "it-CH", "en-CH", "rm"];
        string[] pointOutsideEurope = ["es-MX", "es-US", "es-GT", "es-PA", "es-PE", "es-DO"];
        return
        [
            .. point.Select(name => KeyValuePair.Create(name, Invariant)),
            .. comma.Select(name => KeyValuePair.Create(name, Comma)),
            .. blank.Select(name => KeyValuePair.Create(name, CommaAndBlank)),
            .. apostrophe.Select(name => KeyValuePair.Create(name, Apostrophe)),
            .. pointOutsideEurope.Select(name => KeyValuePair.Create(name, Invariant)),
        ];
    }
}
