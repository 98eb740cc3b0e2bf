using System.Numerics;

namespace CustomerModel.InMemory;

/// <summary>Which rows have a text that holds the given one, or ends with it.</summary>
/// <remarks>
/// The texts of single rows are looked at as long as other conditions have left few of them; after that all different texts
/// are looked at once, which costs less for each.
/// </remarks>
internal sealed class TextSearch(Codes codes, TextHeap keys, byte[] given, bool atEnd, RentedSets sets) : Question
{
    private const int TextsForOneRow = 16;
    private int _rowsLeft = keys.Count / TextsForOneRow;
    private Question? _known;

    public override int Cost => 1_000;

    public override void Narrow(int word, Span<ulong> rows)
    {
        if (_known is null)
        {
            foreach (var one in rows)
            {
                _rowsLeft -= BitOperations.PopCount(one);
            }

            _known = _rowsLeft < 0 ? All() : null;
        }

        if (_known is not null)
        {
            _known.Narrow(word, rows);
            return;
        }

        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = EachOf(rows[i], (word + i) << 6);
        }
    }

    private ulong EachOf(ulong rows, int first)
    {
        for (var rest = rows; rest != 0; rest &= rest - 1)
        {
            var row = BitOperations.TrailingZeroCount(rest);
            var rank = codes[first + row];
            rows &= rank < keys.Count && Holds(keys[rank]) ? ulong.MaxValue : ~(1UL << row);
        }

        return rows;
    }

    private bool Holds(ReadOnlySpan<byte> key) => atEnd ? key.EndsWith(given) : key.IndexOf(given) >= 0;

    private Question All()
    {
        var set = sets.Rent(keys.Count);
        if (given.Length == 0)
        {
            set.Add(0, keys.Count);
        }
        else if (atEnd)
        {
            for (var rank = 0; rank < keys.Count; rank++)
            {
                if (keys[rank].EndsWith(given))
                {
                    set.Add(rank);
                }
            }
        }
        else
        {
            keys.AddHolding(given, set);
        }

        return codes.In(set);
    }
}
