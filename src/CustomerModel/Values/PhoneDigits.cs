using System.Globalization;

namespace CustomerModel;

/// <summary>What a typed phone number dials.</summary>
internal readonly struct PhoneDigits
{
    private const int LongestE164 = 15; // ITU-T E.164, 6.1.
    private const int ShortestNational = 4; // Tokelau; what is shorter is dialled inside one network only.
    private const int NanpLength = 10;

    private PhoneDigits(string digits, string? extension, bool hasPlus, bool isPlain, (int Start, int End) bracket) =>
        (All, Extension, HasPlus, IsPlain, Bracket) = (digits, extension, hasPlus, isPlain, bracket);

    /// <summary>The digits without the extension, as ASCII.</summary>
    public string All { get; }

    /// <summary>The digits behind <c>ext.</c>, <c>extension</c>, <c>x</c>, <c>#</c> or <c>;ext=</c> (RFC 3966, 5.3), or <see langword="null"/>.</summary>
    public string? Extension { get; }

    private bool HasPlus { get; }

    /// <summary>Whether there is nothing but digits and what people set between them.</summary>
    private bool IsPlain { get; }

    /// <summary>Which digits stand in the first pair of brackets: a trunk prefix behind the calling code often does, <c>+49 (0)30</c>.</summary>
    private (int Start, int End) Bracket { get; }

    public static PhoneDigits Of(string text)
    {
        var extension = ExtensionOf(text, out var rest);
        if (rest.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            rest = rest[4..];
        }

        Span<char> digits = stackalloc char[rest.Length];
        var (count, hasPlus, isPlain, bracket) = (0, false, true, (Start: -1, End: -1));
        foreach (var character in rest)
        {
            if (DigitOf(character) is >= 0 and var digit)
            {
                digits[count++] = (char)('0' + digit);
            }
            else if (character is '+' or '\uFF0B' && count == 0 && !hasPlus)
            {
                hasPlus = true;
            }
            else
            {
                isPlain &= IsBetweenDigits(character);
                bracket = character switch
                {
                    '(' when bracket.Start < 0 => (count, -1),
                    ')' when bracket.End < 0 => (bracket.Start, count),
                    _ => bracket,
                };
            }
        }

        return new(new(digits[..count]), extension, hasPlus, isPlain, bracket);
    }

    /// <summary>The number in E.164 form, or <see langword="null"/> when the text does not tell.</summary>
    /// <param name="region">Where it was written, or <see langword="null"/>.</param>
    public string? InE164(string? region)
    {
        if (!IsPlain)
        {
            return null;
        }

        var home = CallingCodes.Of(region);
        var digits = All.AsSpan();
        var isAbroad = HasPlus || TrySkip("00", ref digits) || (home?.Code == 1 && TrySkip("011", ref digits));
        if (!isAbroad)
        {
            return home is null ? null : Join(home, WithoutTrunk(home, digits));
        }

        if (CallingCodes.Reached(digits) is not { } network)
        {
            return null;
        }

        var national = digits[Digits(network.Code).Length..];
        if (
            All.Length - national.Length == Bracket.Start
            && network.Trunks.Contains(All[Bracket.Start..Math.Max(Bracket.Start, Bracket.End)])
        )
        {
            national = national[(Bracket.End - Bracket.Start)..];
        }

        return Join(network, network.Least == 0 ? WithoutTrunk(network, national) : national);
    }

    private static string? Join(CallingCodes.Network network, ReadOnlySpan<char> national)
    {
        var code = Digits(network.Code);
        var isNumber =
            national.Length >= ShortestNational
            && code.Length + national.Length <= LongestE164
            && (network.Least > 0 || WithoutTrunk(network, national).Length == national.Length)
            && (network.Code != 1 || (national.Length == NanpLength && national[0] >= '2'));
        return isNumber ? $"+{code}{national}" : null;
    }

    private static ReadOnlySpan<char> WithoutTrunk(CallingCodes.Network network, ReadOnlySpan<char> digits)
    {
        foreach (var trunk in network.Trunks)
        {
            var rest = digits;
            if (TrySkip(trunk, ref rest) && rest.Length >= network.Least && (network.Least == 0 || rest[0] != '0'))
            {
                return rest;
            }
        }

        return digits;
    }

    private static bool TrySkip(string prefix, ref ReadOnlySpan<char> digits)
    {
        var begins = digits.StartsWith(prefix, StringComparison.Ordinal);
        digits = begins ? digits[prefix.Length..] : digits;
        return begins;
    }

    private static string? ExtensionOf(string text, out ReadOnlySpan<char> rest)
    {
        rest = text;
        var start = text.Length;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        var before = text.AsSpan(0, start).TrimEnd(" .:=");
        foreach (var mark in (ReadOnlySpan<string>)[";ext", "extension", "extn", "ext", "x", "#"])
        {
            if (start < text.Length && before.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                var number = before[..^mark.Length].TrimEnd(" ,;");
                if (!number.IsEmpty && (DigitOf(number[^1]) >= 0 || number[^1] == ')'))
                {
                    rest = number;
                    return text[start..];
                }
            }
        }

        return null;
    }

    private static int DigitOf(char character) => CharUnicodeInfo.GetDecimalDigitValue(character);

    private static bool IsBetweenDigits(char character) =>
        character is '(' or ')' or '.' or '/'
        || char.IsWhiteSpace(character)
        || PlainText.IsHidden(character)
        || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.DashPunctuation
        || character == '\u2212';

    private static string Digits(int code) => code.ToString(CultureInfo.InvariantCulture);
}
