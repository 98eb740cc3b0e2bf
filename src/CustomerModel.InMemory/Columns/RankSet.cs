using System.Buffers;
using System.Numerics;

namespace CustomerModel.InMemory;

/// <summary>Some of the ranks of a column, one bit for each.</summary>
internal sealed class RankSet(ulong[] words, int values)
{
    public void Add(int rank) => words[rank >> 6] |= 1UL << rank;

    /// <summary>Adds the ranks not below the first and below the second.</summary>
    public void Add(int from, int to)
    {
        for (var rank = from; rank < to; rank++)
        {
            Add(rank);
        }
    }

    public bool Has(int rank) => BitOf(rank) != 0;

    /// <summary>1 for a rank of the set, 0 for any other and for what is absent.</summary>
    public ulong BitOf(int rank) => (words[rank >> 6] >> rank) & 1;

    /// <summary>The runs of ranks that follow one another.</summary>
    public IEnumerable<(int From, int To)> Ranges()
    {
        for (var from = Next(0, flip: 0); from < values; )
        {
            var to = Next(from, flip: ulong.MaxValue);
            yield return (from, to);
            from = Next(to, flip: 0);
        }
    }

    /// <summary>The first rank from here on that is in the set, or with all bits flipped that is not.</summary>
    private int Next(int rank, ulong flip)
    {
        while (rank < values)
        {
            var rest = (words[rank >> 6] ^ flip) >> rank;
            if (rest != 0)
            {
                return Math.Min(values, rank + BitOperations.TrailingZeroCount(rest));
            }

            rank = (rank | 63) + 1;
        }

        return values;
    }
}

/// <summary>Sets lent for one question and given back with it.</summary>
internal sealed class RentedSets : IDisposable
{
    private readonly List<ulong[]> _lent = [];

    /// <summary>An empty set of ranks, with room for that of what is absent.</summary>
    public RankSet Rent(int values)
    {
        var words = ArrayPool<ulong>.Shared.Rent((values >> 6) + 1);
        words.AsSpan(0, (values >> 6) + 1).Clear();
        _lent.Add(words);
        return new(words, values);
    }

    public void Dispose()
    {
        _lent.ForEach(words => ArrayPool<ulong>.Shared.Return(words));
        _lent.Clear();
    }
}
