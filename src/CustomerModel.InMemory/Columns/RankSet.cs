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
