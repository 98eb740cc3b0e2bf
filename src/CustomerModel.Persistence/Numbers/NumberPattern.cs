using System.Globalization;
using System.Text.RegularExpressions;

namespace CustomerModel.Persistence;

/// <summary>How the numbers of one kind of record are written: <c>QUO-{n:5}</c>, <c>{yyyy}/{n:4}</c>.</summary>
/// <remarks>
/// <c>{n}</c> is the next number of the sequence, <c>{n:5}</c> the same with at least five digits; <c>{yyyy}</c>, <c>{yy}</c> and
/// <c>{MM}</c> are of the day of the commit, and a pattern that has them counts anew in each period.
/// </remarks>
public sealed partial class NumberPattern
{
    private const int LongestNumber = 19;

    /// <summary>States a pattern.</summary>
    /// <param name="text">Text with tokens.</param>
    /// <param name="first">The first number of a sequence; 1 or more.</param>
    /// <exception cref="ArgumentException">There is not exactly one <c>{n}</c>, or another token is unknown.</exception>
    public NumberPattern(string text, long first = 1)
    {
        ArgumentException.ThrowIfNullOrEmpty(text);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        (Text, First) = (text, first);
        string[] names = [.. Token().Matches(text).Select(token => token.Groups["name"].Value)];
        if (names.Count(name => name == "n") != 1 || Token().Replace(text, "").AsSpan().ContainsAny('{', '}'))
        {
            throw new ArgumentException($"'{text}' needs exactly one {{n}}, and knows {{yyyy}}, {{yy}} and {{MM}} besides.", nameof(text));
        }

        Period = string.Join('-', names.Where(name => name != "n").Distinct().Order(StringComparer.Ordinal));
        LongestText = Token().Replace(text, token => new('0', token.Groups["name"].Value == "n" ? LongestNumber : 4)).Length;
    }

    /// <summary>The pattern as it was given.</summary>
    public string Text { get; }

    /// <summary>The first number of a sequence.</summary>
    public long First { get; }

    /// <summary>How many numbers a host takes ahead, each block in a short transaction of its own; 0: none, so that there are no gaps.</summary>
    public int Block { get; init; }

    internal int LongestText { get; }

    private string Period { get; }

    /// <summary>The number at a place of its sequence, as it is written.</summary>
    /// <param name="place">From 1.</param>
    /// <param name="on">The day of the commit.</param>
    public string Write(long place, LocalDate on) =>
        Token()
            .Replace(
                Text,
                token =>
                    token.Groups["name"].Value == "n"
                        ? (First + place - 1).ToString(Digits(token.Groups["width"].Value), CultureInfo.InvariantCulture)
                        : Of(token.Groups["name"].Value, on)
            );

    /// <summary>The sequence the numbers of a field are taken from on a day.</summary>
    internal string SequenceOf(RecordType type, Field field, LocalDate on) =>
        Period.Length == 0
            ? $"{type.Name}.{field.Name}"
            : $"{type.Name}.{field.Name}/{string.Join('-', Period.Split('-').Select(name => Of(name, on)))}";

    private static string Digits(string width) => width.Length == 0 ? "D" : $"D{width}";

    private static string Of(string name, LocalDate on) =>
        name switch
        {
            "MM" => on.Month.ToString("D2", CultureInfo.InvariantCulture),
            "yy" => (on.Year % 100).ToString("D2", CultureInfo.InvariantCulture),
            _ => on.Year.ToString("D4", CultureInfo.InvariantCulture),
        };

    [GeneratedRegex("""\{(?:(?<name>n)(?::(?<width>[1-9]|1[0-9]))?|(?<name>yyyy|yy|MM))\}""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Token();
}
