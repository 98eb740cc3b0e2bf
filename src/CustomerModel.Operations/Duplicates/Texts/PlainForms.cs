namespace CustomerModel.Operations;

/// <summary>The forms of values that are digits, codes or addresses of e-mail.</summary>
internal static class PlainForms
{
    private const int SignificantDigits = 9; // What is left of a number with and without its calling code and trunk prefix.
    private const int ShortestPhone = 5;

    /// <summary>Appends letters and digits without anything between them.</summary>
    public static void AppendCode(ReadOnlySpan<char> folded, TextBuffer into)
    {
        foreach (var character in folded)
        {
            if (character != ' ')
            {
                into.Append(character);
            }
        }
    }

    /// <summary>Appends the last nine digits of a telephone number, without an extension; nothing of what is too short to be one.</summary>
    public static void AppendPhone(ReadOnlySpan<char> folded, TextBuffer into)
    {
        var start = into.Length;
        foreach (var character in folded)
        {
            if (char.IsAsciiDigit(character))
            {
                into.Append(character);
            }
            else if (character != ' ' && into.Length - start >= ShortestPhone)
            {
                break;
            }
        }

        var count = into.Length - start;
        if (count > SignificantDigits)
        {
            var digits = into.From(start);
            digits[^SignificantDigits..].CopyTo(digits);
        }

        into.Cut(start + (count < ShortestPhone ? 0 : Math.Min(count, SignificantDigits)));
    }

    /// <summary>Appends a date as eight digits, year first: of digits alone as they are, of three groups by which of them is the year.</summary>
    /// <remarks>Where the year stands last the day stands first, unless the second group can be no month.</remarks>
    public static void AppendDate(ReadOnlySpan<char> folded, TextBuffer into)
    {
        Span<Range> groups = stackalloc Range[4];
        if (folded.Split(groups, ' ') < 3)
        {
            AppendDigits(folded, into);
            return;
        }

        var isYearFirst = folded[groups[0]].Length == 4;
        var second = folded[groups[1]];
        var isDaySecond = !isYearFirst && second.Length == 2 && second.CompareTo("12", StringComparison.Ordinal) > 0;
        AppendDigits(folded[isYearFirst ? groups[0] : groups[2]], into);
        AppendTwo(folded[isDaySecond ? groups[0] : groups[1]], into);
        AppendTwo(
            folded[
                isYearFirst ? groups[2]
                : isDaySecond ? groups[1]
                : groups[0]
            ],
            into
        );
    }

    /// <summary>Appends an address of e-mail in lower case, without what stands behind a plus sign where that is not to be told apart.</summary>
    public static void AppendEmail(ReadOnlySpan<char> text, bool keepsTags, TextBuffer into)
    {
        var trimmed = text.Trim();
        var at = trimmed.LastIndexOf('@');
        var tag = keepsTags || at < 0 ? -1 : trimmed[..at].IndexOf('+');
        for (var i = 0; i < trimmed.Length; i++)
        {
            var isTag = tag > 0 && i >= tag && i < at;
            if (!isTag && !char.IsWhiteSpace(trimmed[i]))
            {
                into.Append(char.ToLowerInvariant(trimmed[i]));
            }
        }
    }

    private static void AppendTwo(ReadOnlySpan<char> digits, TextBuffer into)
    {
        if (digits.Length == 1)
        {
            into.Append('0');
        }

        AppendDigits(digits, into);
    }

    private static void AppendDigits(ReadOnlySpan<char> text, TextBuffer into)
    {
        foreach (var character in text)
        {
            if (char.IsAsciiDigit(character))
            {
                into.Append(character);
            }
        }
    }
}
