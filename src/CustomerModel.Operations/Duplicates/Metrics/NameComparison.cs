namespace CustomerModel.Operations;

/// <summary>How two names of persons agree; folded names (<see cref="MatchText.Folded"/>), and no allocation.</summary>
public static class NameComparison
{
    /// <summary>From which Jaro-Winkler likeness two names are close.</summary>
    public const double Close = 0.88;

    private const int ShortestMisspelt = 3;

    /// <summary>Two given names: the same, a nickname, an initial, close, or one of several; else different.</summary>
    public static Agreement OfGiven(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => OfGiven(left, right, Close);

    /// <summary>Two family names: the same, close, or one of a double name; else different.</summary>
    public static Agreement OfFamily(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => OfFamily(left, right, Close);

    /// <summary>Whether one row has as given name what the other has as family name, and the other way round, not both the same.</summary>
    public static bool IsSwapped(
        ReadOnlySpan<char> given,
        ReadOnlySpan<char> family,
        ReadOnlySpan<char> otherGiven,
        ReadOnlySpan<char> otherFamily
    ) => given.SequenceEqual(otherFamily) && family.SequenceEqual(otherGiven) && !given.SequenceEqual(family) && !given.IsEmpty;

    internal static Agreement OfGiven(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close) =>
        NothingOrAll(left, right)
        ?? (
            Nicknames.Link(left, right) ? Agreement.Nickname
            : IsInitial(left, right) ? Agreement.Initial
            : IsClose(left, right, close) ? Agreement.Close
            : SharesWord(left, right) ? Agreement.Part
            : Agreement.Different
        );

    internal static Agreement OfFamily(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close) =>
        NothingOrAll(left, right)
        ?? (
            IsClose(left, right, close) ? Agreement.Close
            : SharesWord(left, right) ? Agreement.Part
            : Agreement.Different
        );

    /// <summary>Missing where one is empty, exact where both are the same, else <see langword="null"/>.</summary>
    internal static Agreement? NothingOrAll(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        left.IsEmpty || right.IsEmpty ? Agreement.Missing
        : left.SequenceEqual(right) ? Agreement.Exact
        : null;

    /// <summary>Whether both have a word of at least three characters in common.</summary>
    internal static bool SharesWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (!left.Contains(' ') && !right.Contains(' '))
        {
            return false;
        }

        foreach (var range in left.Split(' '))
        {
            if (left[range].Length > 2 && HasWord(right, left[range]))
            {
                return true;
            }
        }

        return false;
    }

    internal static bool HasWord(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        foreach (var range in text.Split(' '))
        {
            if (text[range].SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Alike by Jaro and Winkler, or a single edit apart, which weighs too much there in a short name.</summary>
    private static bool IsClose(ReadOnlySpan<char> left, ReadOnlySpan<char> right, double close) =>
        Likeness.JaroWinkler(left, right) >= close
        || (
            Math.Max(left.Length, right.Length) >= ShortestMisspelt
            && Math.Abs(left.Length - right.Length) <= 1
            && EditDistance.Of(left, right) <= 1
        );

    private static bool IsInitial(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        (left.Length == 1 || right.Length == 1) && left[0] == right[0];
}
