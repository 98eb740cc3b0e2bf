using System.Globalization;

namespace CustomerModel;

/// <summary>The parts of a person's name; only the last name must be there (C1).</summary>
/// <remarks>Parts are trimmed, empty ones absent. How long each may be is a matter of the contact's fields.</remarks>
public sealed record PersonName
{
    private const int LongestFullName = 160;

    private PersonName(string? first, string? middle, string last, string? suffix) =>
        (First, Middle, Last, Suffix) = (first, middle, last, suffix);

    /// <summary>Given name.</summary>
    public string? First { get; }

    /// <summary>Middle name or initial.</summary>
    public string? Middle { get; }

    /// <summary>Family name.</summary>
    public string Last { get; }

    /// <summary>Jr., Ph.D. and the like; not part of the full name, as in Dynamics.</summary>
    public string? Suffix { get; }

    /// <summary>A last name alone.</summary>
    /// <exception cref="ArgumentException">It is empty.</exception>
    public static PersonName Of(string last) => Of(null, null, last);

    /// <summary>First and last name.</summary>
    /// <exception cref="ArgumentException">The last name is empty.</exception>
    public static PersonName Of(string? first, string last) => Of(first, null, last);

    /// <summary>A name by its parts.</summary>
    /// <exception cref="ArgumentException">The last name is empty.</exception>
    public static PersonName Of(string? first, string? middle, string last, string? suffix = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(last);
        return new(PlainText.Normalize(first), PlainText.Normalize(middle), last.Trim(), PlainText.Normalize(suffix));
    }

    /// <summary>The name in one line, at most 160 UTF-16 units, never cut inside a character.</summary>
    public string FullName(NameFormat format) =>
        PlainText.Cut(
            format switch
            {
                NameFormat.LastCommaFirst => Behind(Last, First),
                NameFormat.LastCommaFirstInitial => Behind(Last, Join(First, Initial)),
                NameFormat.LastCommaFirstMiddle => Behind(Last, Join(First, Middle)),
                NameFormat.FirstInitialLast => Join(First, Initial, Last),
                NameFormat.FirstMiddleLast => Join(First, Middle, Last),
                NameFormat.LastFirst => Join(Last, First),
                NameFormat.LastFirstTogether => Last + First,
                _ => Join(First, Last),
            },
            LongestFullName
        );

    /// <summary>First name, last name.</summary>
    public override string ToString() => FullName(NameFormat.FirstLast);

    private string? Initial => Middle is null ? null : StringInfo.GetNextTextElement(Middle) + ".";

    private static string Join(params ReadOnlySpan<string?> parts)
    {
        var text = "";
        foreach (var part in parts)
        {
            text =
                part is null ? text
                : text.Length == 0 ? part
                : $"{text} {part}";
        }

        return text;
    }

    private static string Behind(string last, string? rest) => string.IsNullOrEmpty(rest) ? last : $"{last}, {rest}";
}
