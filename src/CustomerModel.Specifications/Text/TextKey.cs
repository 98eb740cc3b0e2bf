namespace CustomerModel.Specifications;

/// <summary>The one order of text, the same in memory and in every database: a key without case, then the text itself.</summary>
public static class TextKey
{
    // Upper case of it is S or itself, depending on the host's globalization mode; ordinal comparison keeps it apart.
    private const char LongS = '\u017F';

    /// <summary>Key by code point, then text by code point, nulls last; 0 only for equal texts.</summary>
    public static IComparer<string?> Comparer { get; } = Comparer<string?>.Create(Compare);

    /// <summary>What a store keeps beside searchable text: form C, then upper case without culture.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var form = CanonicalForm.Of(text);
        return form.Contains(LongS)
            ? string.Join(LongS, form.Split(LongS).Select(part => part.ToUpperInvariant()))
            : form.ToUpperInvariant();
    }

    /// <summary>The text in form C (UAX 15), the same in every host: two spellings of one text become one.</summary>
    public static string FormOf(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CanonicalForm.Of(text);
    }

    /// <summary>Compares as <see cref="Comparer"/> does; SQL stores recognise the call inside an expression.</summary>
    public static int Compare(string? left, string? right)
    {
        if (ReferenceEquals(left, right))
        {
            return 0;
        }

        if (left is null || right is null)
        {
            return left is null ? 1 : -1;
        }

        var byKey = CompareFolded(CanonicalForm.Of(left), CanonicalForm.Of(right));
        return byKey != 0 ? byKey : CompareByCodePoint(left, right);
    }

    /// <summary>Compares texts as they are, by code point; UTF-16 units would put surrogates before U+E000.</summary>
    public static int CompareByCodePoint(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = left.CommonPrefixLength(right);
        return same < left.Length && same < right.Length
            ? Rank(left[same]).CompareTo(Rank(right[same]))
            : left.Length.CompareTo(right.Length);
    }

    /// <summary>Compares the keys alone.</summary>
    internal static int CompareKeys(string left, string right) => CompareFolded(CanonicalForm.Of(left), CanonicalForm.Of(right));

    /// <summary>Whether the key of a text begins with a key.</summary>
    internal static bool KeyStartsWith(string text, ReadOnlySpan<char> key)
    {
        ReadOnlySpan<char> form = CanonicalForm.Of(text);
        int i = 0,
            j = 0;
        while (j < key.Length)
        {
            if (i >= form.Length || FoldedCodePoint(form, ref i) != CodePoint(key, ref j))
            {
                return false;
            }
        }

        return true;
    }

    internal static int FoldedCodePoint(ReadOnlySpan<char> text, ref int position)
    {
        var first = text[position++];
        if (first < 0x80)
        {
            return char.IsAsciiLetterLower(first) ? first - 0x20 : first;
        }

        return char.IsSurrogate(first) ? Fold(CodePoint(text, first, ref position)) : Fold(first);
    }

    internal static int CodePoint(ReadOnlySpan<char> text, ref int position)
    {
        var first = text[position++];
        return char.IsSurrogate(first) ? CodePoint(text, first, ref position) : first;
    }

    internal static int Fold(int codePoint) =>
        codePoint == LongS ? LongS
        : codePoint <= char.MaxValue ? char.ToUpperInvariant((char)codePoint)
        : System.Text.Rune.IsValid(codePoint) ? System.Text.Rune.ToUpperInvariant(new(codePoint)).Value
        : codePoint;

    private static int CodePoint(ReadOnlySpan<char> text, char first, ref int position) =>
        char.IsHighSurrogate(first) && position < text.Length && char.IsLowSurrogate(text[position])
            ? char.ConvertToUtf32(first, text[position++])
            : first;

    private static int CompareFolded(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int i = 0,
            j = 0;
        while (i < left.Length && j < right.Length)
        {
            var difference = FoldedCodePoint(left, ref i) - FoldedCodePoint(right, ref j);
            if (difference != 0)
            {
                return difference;
            }
        }

        return (left.Length - i) - (right.Length - j);
    }

    private static int Rank(char unit) =>
        unit < '\uD800' ? unit
        : unit < '\uE000' ? unit + 0x2000
        : unit - 0x800;
}
