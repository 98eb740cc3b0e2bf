using System.Globalization;
using System.Text;

namespace CustomerModel.Operations;

/// <summary>Text as duplicates are looked for: one form for all the ways a value is written.</summary>
/// <remarks>
/// Stronger than the key of a search, and like it without culture: compatibility form (NFKC) and full case folding, so <c>ß</c> is
/// <c>ss</c> and a full-width letter a plain one; what cannot be seen is dropped, apostrophes too; other punctuation, symbols and
/// white space are one blank between words.
/// </remarks>
public static class MatchText
{
    private const char FirstBeyondAscii = '\u0080';

    /// <summary>The form that keeps accents.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new TextBuffer();
        Fold(text, keepsAccents: true, buffer);
        return TextKey.Of(buffer.Text.ToString()).ToLowerInvariant();
    }

    /// <summary>The form without accents and strokes: <c>Søren Müller-Łuczak</c> is <c>soren muller luczak</c>.</summary>
    /// <remarks>The marks of Latin, Greek, Cyrillic, Hebrew and Arabic letters are dropped; those that make another syllable are kept.</remarks>
    public static string Folded(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var buffer = new TextBuffer();
        Fold(text, buffer);
        return buffer.Text.ToString();
    }

    /// <summary>Appends the form without accents.</summary>
    internal static void Fold(ReadOnlySpan<char> text, TextBuffer into)
    {
        if (text.ContainsAnyInRange(FirstBeyondAscii, char.MaxValue))
        {
            // Composed first, so that Korean letters typed one by one are syllables; the table folds what upper case does.
            Fold(TextKey.Of(text.ToString()), keepsAccents: false, into);
            return;
        }

        var (start, isBetween) = (into.Length, false);
        foreach (var character in text)
        {
            Append(character, start, ref isBetween, into);
        }
    }

    private static void Fold(string text, bool keepsAccents, TextBuffer into)
    {
        var (start, isBetween) = (into.Length, false);
        foreach (var rune in text.EnumerateRunes())
        {
            if (FoldingTable.Of(rune) is { } folded)
            {
                foreach (var part in folded.EnumerateRunes())
                {
                    Append(part, keepsAccents, start, ref isBetween, into);
                }
            }
            else
            {
                Append(rune, keepsAccents, start, ref isBetween, into);
            }
        }
    }

    private static void Append(Rune rune, bool keepsAccents, int start, ref bool isBetween, TextBuffer into)
    {
        if (IsHidden(rune) || (!keepsAccents && IsAccent(rune.Value)))
        {
            return;
        }

        if (!rune.IsBmp)
        {
            AppendPair(rune, start, ref isBetween, into);
        }
        else if (!keepsAccents && FoldingTable.PlainOf((char)rune.Value) is { } plain)
        {
            AppendWord(plain, start, ref isBetween, into);
        }
        else
        {
            Append((char)rune.Value, start, ref isBetween, into);
        }
    }

    private static void Append(char character, int start, ref bool isBetween, TextBuffer into)
    {
        if (character is '\'' or '`' or '\u2019' or '\u02BC')
        {
            return;
        }

        var isPart = character < FirstBeyondAscii ? char.IsAsciiLetterOrDigit(character) : IsPartOfWord(new Rune(character));
        if (isPart)
        {
            AppendWord([char.IsAsciiLetterUpper(character) ? char.ToLowerInvariant(character) : character], start, ref isBetween, into);
        }
        else
        {
            isBetween = true;
        }
    }

    private static void AppendPair(Rune rune, int start, ref bool isBetween, TextBuffer into)
    {
        if (IsPartOfWord(rune))
        {
            Span<char> pair = stackalloc char[2];
            rune.EncodeToUtf16(pair);
            AppendWord(pair, start, ref isBetween, into);
        }
        else
        {
            isBetween = true;
        }
    }

    private static void AppendWord(ReadOnlySpan<char> part, int start, ref bool isBetween, TextBuffer into)
    {
        if (isBetween && into.Length > start)
        {
            into.Append(' ');
        }

        isBetween = false;
        into.Append(part);
    }

    private static bool IsPartOfWord(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.OtherNumber;

    /// <summary>Controls of direction and joining, soft hyphens, tags, selectors of a variant.</summary>
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format || rune.Value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsAccent(int point) =>
        point
            is (>= 0x0300 and <= 0x036F)
                or (>= 0x0483 and <= 0x0489)
                or (>= 0x0591 and <= 0x05C7)
                or (>= 0x064B and <= 0x065F)
                or 0x0670
                or (>= 0x1AB0 and <= 0x1AFF)
                or (>= 0x1DC0 and <= 0x1DFF)
                or (>= 0x20D0 and <= 0x20FF)
                or (>= 0xFE20 and <= 0xFE2F);
}
