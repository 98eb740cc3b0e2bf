using System.Buffers;
using System.Numerics;

namespace CustomerModel.Operations;

/// <summary>Jaro's measure: characters that both have not too far apart, and how many of them stand in another order.</summary>
internal static class JaroMeasure
{
    public static double Of(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.IsEmpty || right.IsEmpty)
        {
            return left.Length == right.Length ? 1 : 0;
        }

        var reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        return left.Length <= CharacterMasks.Most && right.Length <= CharacterMasks.Most
            ? InOneWord(left, right, reach)
            : ByMarks(left, right, reach);
    }

    private static double InOneWord(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int reach)
    {
        var masks = new CharacterMasks(
            right,
            right.Length <= CharacterMasks.Few ? stackalloc char[CharacterMasks.Few] : stackalloc char[CharacterMasks.Most]
        );
        var (mine, theirs, window) = (0UL, 0UL, (2UL << reach) - 1);
        for (var i = 0; i < left.Length; i++)
        {
            var free = masks.Of(left[i]) & window & ~theirs;
            theirs |= free & (~free + 1);
            mine |= free == 0 ? 0 : 1UL << i;
            window = (window << 1) | (i < reach ? 1UL : 0);
        }

        var common = BitOperations.PopCount(mine);
        var moved = 0;
        for (var other = theirs; mine != 0; mine &= mine - 1, other &= other - 1)
        {
            moved += left[BitOperations.TrailingZeroCount(mine)] == right[BitOperations.TrailingZeroCount(other)] ? 0 : 1;
        }

        return Measure(left.Length, right.Length, common, moved);
    }

    private static double ByMarks(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int reach)
    {
        var rented = ArrayPool<bool>.Shared.Rent(left.Length + right.Length);
        var mine = rented.AsSpan(0, left.Length);
        var theirs = rented.AsSpan(left.Length, right.Length);
        rented.AsSpan().Clear();
        var common = 0;
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(right.Length, i + reach + 1); j++)
            {
                if (!theirs[j] && left[i] == right[j])
                {
                    mine[i] = theirs[j] = true;
                    common++;
                    break;
                }
            }
        }

        var measure = Measure(left.Length, right.Length, common, Moved(left, right, mine, theirs));
        ArrayPool<bool>.Shared.Return(rented);
        return measure;
    }

    private static int Moved(ReadOnlySpan<char> left, ReadOnlySpan<char> right, ReadOnlySpan<bool> mine, ReadOnlySpan<bool> theirs)
    {
        var (moved, j) = (0, 0);
        for (var i = 0; i < left.Length; i++)
        {
            if (mine[i])
            {
                while (!theirs[j])
                {
                    j++;
                }

                moved += left[i] == right[j++] ? 0 : 1;
            }
        }

        return moved;
    }

    /// <summary>The mean of three shares, common of left, common of right and in order of common, brought to one division.</summary>
    private static double Measure(double left, double right, double common, int moved)
    {
        var inOrder = common - (moved / 2);
        return common <= 0 ? 0 : ((common * common * (left + right)) + (inOrder * left * right)) / (3 * common * left * right);
    }
}
