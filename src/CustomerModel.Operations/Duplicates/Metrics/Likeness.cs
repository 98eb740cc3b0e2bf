namespace CustomerModel.Operations;

/// <summary>How alike two texts are, from 0 to 1; no call allocates for texts of which the shorter has up to 64 characters.</summary>
/// <remarks>Texts are compared by UTF-16 unit as they are: fold them before (<see cref="MatchText"/>).</remarks>
public static class Likeness
{
    private const int LongestPrefix = 4;
    private const double PrefixShare = 0.1;

    /// <summary>Jaro's measure, raised by a common beginning of up to four characters (Winkler 1990); for names.</summary>
    /// <returns>1 for equal texts, two empty ones among them.</returns>
    public static double JaroWinkler(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.SequenceEqual(right))
        {
            return 1;
        }

        var (jaro, prefix) = (JaroMeasure.Of(left, right), 0);
        while (prefix < LongestPrefix && prefix < left.Length && prefix < right.Length && left[prefix] == right[prefix])
        {
            prefix++;
        }

        return jaro + (prefix * PrefixShare * (1 - jaro));
    }

    /// <summary>1 less the share of the longer text that <see cref="EditDistance"/> changes; for streets and anything longer.</summary>
    /// <returns>1 for two empty texts.</returns>
    public static double ByEdits(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var longer = Math.Max(left.Length, right.Length);
        return longer == 0 ? 1 : 1 - ((double)EditDistance.Of(left, right) / longer);
    }

    /// <summary>How many characters both begin with.</summary>
    public static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right) => left.CommonPrefixLength(right);

    /// <summary>Whether two neighbours are swapped and nothing else differs: <c>4814</c> and <c>4184</c>.</summary>
    public static bool IsTransposed(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var at = left.CommonPrefixLength(right);
        return left.Length == right.Length
            && at + 1 < left.Length
            && left[at] == right[at + 1]
            && left[at + 1] == right[at]
            && left[(at + 2)..].SequenceEqual(right[(at + 2)..]);
    }
}
