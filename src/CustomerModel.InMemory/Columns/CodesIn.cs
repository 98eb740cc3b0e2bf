using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerModel.InMemory;

/// <summary>Which rows have one of many ranks.</summary>
internal sealed class CodesIn<T>(T[] codes, RankSet set) : Question
    where T : unmanaged, IBinaryInteger<T>
{
    private const int Few = 16;

    public override int Cost => 16 * Unsafe.SizeOf<T>();

    public override void Narrow(int word, Span<ulong> rows)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            var span = codes.AsSpan((word + i) << 6, 64);
            rows[i] = BitOperations.PopCount(rows[i]) <= Few ? EachOf(rows[i], span) : rows[i] & All(span);
        }
    }

    private ulong EachOf(ulong rows, ReadOnlySpan<T> span)
    {
        for (var rest = rows; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            rows &= set.Has(int.CreateTruncating(span[row])) ? ulong.MaxValue : ~(1UL << row);
        }

        return rows;
    }

    private ulong All(ReadOnlySpan<T> span)
    {
        var rows = 0UL;
        for (var row = 0; row < span.Length; row++)
        {
            rows |= set.BitOf(int.CreateTruncating(span[row])) << row;
        }

        return rows;
    }
}
