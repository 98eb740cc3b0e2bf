namespace CustomerModel;

/// <summary>What the model accepts as text, alike in every store and whatever the culture.</summary>
public static class PlainText
{
    /// <summary>Whether every store can keep the text and give it back unchanged.</summary>
    /// <remarks>
    /// Unclean are U+0000 and the other control characters except tab, line feed and carriage return (PostgreSQL keeps no
    /// U+0000, XML none of them), and surrogates without their other half (no UTF-8 form, RFC 3629 section 3).
    /// </remarks>
    public static bool IsClean(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isUnclean = char.IsControl(text[i])
                ? text[i] is not ('\t' or '\n' or '\r')
                : (char.IsHighSurrogate(text[i]) && !IsPair(text, i)) || (char.IsLowSurrogate(text[i]) && !IsPair(text, i - 1));
            if (isUnclean)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The text without white space around it; <see langword="null"/> when nothing is left, as empty means absent everywhere.</summary>
    public static string? Normalize(string? text) => text?.Trim() is { Length: > 0 } trimmed ? trimmed : null;

    /// <summary>Whether the text holds characters that a reader cannot see but that change what is shown or compared.</summary>
    /// <remarks>
    /// Bidirectional controls (Unicode UAX 9), zero-width spaces and joiners, the soft hyphen, the byte order mark, tag characters.
    /// Such text is kept, some scripts need them; screens mark it and matching passes over them.
    /// </remarks>
    public static bool HasHiddenCharacters(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (IsHidden(character))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The beginning of the text, so many UTF-16 units at most: no character is cut in half, no blank left at the end.</summary>
    internal static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)].TrimEnd();

    /// <summary>U+DB40 begins the pairs of the tag block and of the variation selectors beyond the sixteenth, nothing else.</summary>
    internal static bool IsHidden(char character) =>
        character
            is '\u00AD'
                or '\u061C'
                or '\u180E'
                or '\uFEFF'
                or '\uDB40'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F');

    private static bool IsPair(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]);
}
