using System.Numerics;
using System.Runtime.CompilerServices;

namespace CustomerModel.InMemory;

/// <summary>The ranks of a column, one for each row, as narrow as they can be.</summary>
internal abstract class Codes
{
    private const int MostRanges = 4;

    /// <summary>The rank of a row.</summary>
    public abstract int this[int row] { get; }

    public abstract long Bytes { get; }

    /// <summary>Packs ranks.</summary>
    /// <param name="ranks">One for each row.</param>
    /// <param name="largest">No rank is larger.</param>
    public static Codes Of(ReadOnlySpan<int> ranks, int largest) =>
        ranks.IsEmpty || !ranks.ContainsAnyExcept(ranks[0]) ? new SameCode(ranks.IsEmpty ? 0 : ranks[0])
        : largest <= byte.MaxValue ? Codes<byte>.Packed(ranks)
        : largest <= ushort.MaxValue ? Codes<ushort>.Packed(ranks)
        : Codes<uint>.Packed(ranks);

    /// <summary>Which rows have a rank not below the first and below the second.</summary>
    public abstract Question Between(int from, int to);

    /// <summary>Which rows have one of the ranks.</summary>
    public Question In(RankSet set)
    {
        List<(int From, int To)> ranges = [.. set.Ranges().Take(MostRanges + 1)];
        return ranges.Count > MostRanges ? InMany(set)
            : ranges is [var (from, to)] ? Between(from, to)
            : new AnyPart(ranges.Select(range => Between(range.From, range.To)));
    }

    protected abstract Question InMany(RankSet set);
}

/// <summary>All rows have one rank; most fields of most hosts are like that, and cost nothing.</summary>
internal sealed class SameCode(int code) : Codes
{
    public override int this[int row] => code;

    public override long Bytes => 0;

    public override Question Between(int from, int to) => new SameAnswer(from <= code && code < to);

    protected override Question InMany(RankSet set) => new SameAnswer(set.Has(code));
}

/// <inheritdoc/>
/// <typeparam name="T">An unsigned number.</typeparam>
internal sealed class Codes<T>(T[] codes) : Codes
    where T : unmanaged, IBinaryInteger<T>
{
    public override int this[int row] => int.CreateTruncating(codes[row]);

    public override long Bytes => (long)Unsafe.SizeOf<T>() * codes.Length;

    /// <summary>The last word is filled up, so that words are always read whole.</summary>
    public static Codes<T> Packed(ReadOnlySpan<int> ranks)
    {
        var codes = new T[(ranks.Length + 63) & ~63];
        for (var row = 0; row < ranks.Length; row++)
        {
            codes[row] = T.CreateTruncating(ranks[row]);
        }

        return new(codes);
    }

    public override Question Between(int from, int to) =>
        from < to ? new CodesBetween<T>(codes, T.CreateTruncating(from), T.CreateTruncating(to - from - 1)) : new SameAnswer(false);

    protected override Question InMany(RankSet set) => new CodesIn<T>(codes, set);
}
