namespace CustomerModel.Specifications;

/// <summary>One step of a pattern; consumes one code point, or any number of them.</summary>
internal readonly record struct LikeElement(LikeElementKind Kind, int CodePoint = 0, LikeSet? Set = null)
{
    internal static readonly LikeElement AnyRun = new(LikeElementKind.AnyRun);
    internal static readonly LikeElement AnyOne = new(LikeElementKind.AnyOne);

    internal bool Matches(int codePoint) =>
        Kind switch
        {
            LikeElementKind.Literal => codePoint == CodePoint,
            LikeElementKind.Set => Set!.Contains(codePoint),
            _ => true,
        };
}

internal enum LikeElementKind
{
    Literal,
    AnyOne,
    AnyRun,
    Set,
}

/// <summary>The characters between two brackets, as written.</summary>
internal sealed record LikeSet(bool Negated, (int From, int To)[] Ranges, bool IgnoreCase)
{
    internal bool Contains(int codePoint) =>
        (Holds(codePoint) || (IgnoreCase && Lower(codePoint) is var lower && lower != codePoint && Holds(lower))) != Negated;

    private bool Holds(int codePoint)
    {
        foreach (var (from, to) in Ranges)
        {
            if (codePoint >= from && codePoint <= to)
            {
                return true;
            }
        }

        return false;
    }

    private static int Lower(int codePoint) =>
        System.Text.Rune.IsValid(codePoint) ? System.Text.Rune.ToLowerInvariant(new(codePoint)).Value : codePoint;
}
