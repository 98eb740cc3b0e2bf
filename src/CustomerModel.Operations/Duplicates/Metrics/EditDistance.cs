using System.Buffers;

namespace CustomerModel.Operations;

/// <summary>How many single edits lead from one text to the other: insert, delete, replace, swap two neighbours.</summary>
/// <remarks>No place is edited twice (optimal string alignment), so <c>ca</c> and <c>abc</c> are three edits apart.</remarks>
public static class EditDistance
{
    /// <summary>The least number of edits.</summary>
    public static int Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        var same = left.CommonPrefixLength(right);
        var isLeftShorter = left.Length <= right.Length;
        var shorter = (isLeftShorter ? left : right)[same..];
        var longer = (isLeftShorter ? right : left)[same..];

        while (shorter.Length > 0 && shorter[^1] == longer[^1])
        {
            shorter = shorter[..^1];
            longer = longer[..^1];
        }

        return shorter.IsEmpty ? longer.Length
            : longer.Length <= CharacterMasks.Most ? InOneWord(longer, shorter)
            : shorter.Length <= CharacterMasks.Most ? InOneWord(shorter, longer)
            : ByRows(shorter, longer);
    }

    /// <summary>A column of the table is the bits of a word (Hyyrö 2003, "A bit-vector algorithm for Levenshtein and Damerau distances").</summary>
    private static int InOneWord(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var masks = new CharacterMasks(
            pattern,
            pattern.Length <= CharacterMasks.Few ? stackalloc char[CharacterMasks.Few] : stackalloc char[CharacterMasks.Most]
        );
        var last = 1UL << (pattern.Length - 1);
        var (rises, falls, kept, before) = (ulong.MaxValue, 0UL, 0UL, 0UL);
        var distance = pattern.Length;
        foreach (var character in text)
        {
            var same = masks.Of(character);
            var swapped = ((~kept & same) << 1) & before;
            kept = (((same & rises) + rises) ^ rises) | same | falls | swapped;
            var up = falls | ~(kept | rises);
            var down = kept & rises;
            distance += ((up & last) != 0 ? 1 : 0) - ((down & last) != 0 ? 1 : 0);
            up = (up << 1) | 1;
            down <<= 1;
            rises = down | ~(kept | up);
            falls = up & kept;
            before = same;
        }

        return distance;
    }

    private static int ByRows(ReadOnlySpan<char> shorter, ReadOnlySpan<char> longer)
    {
        var width = shorter.Length + 1;
        var rented = ArrayPool<int>.Shared.Rent(3 * width);
        var (two, one, now) = (0, width, 2 * width);
        for (var j = 0; j < width; j++)
        {
            rented[one + j] = j;
        }

        for (var i = 1; i <= longer.Length; i++)
        {
            rented[now] = i;
            for (var j = 1; j < width; j++)
            {
                var replaced = rented[one + j - 1] + (longer[i - 1] == shorter[j - 1] ? 0 : 1);
                var least = Math.Min(replaced, Math.Min(rented[one + j], rented[now + j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && longer[i - 1] == shorter[j - 2] && longer[i - 2] == shorter[j - 1];
                rented[now + j] = isSwap ? Math.Min(least, rented[two + j - 2] + 1) : least;
            }

            (two, one, now) = (one, now, two);
        }

        var distance = rented[one + width - 1];
        ArrayPool<int>.Shared.Return(rented);
        return distance;
    }
}
