using System.Buffers;

namespace CustomerModel.InMemory;

/// <summary>The codes of a column while it is read: 0 for what is absent, then the values as they come.</summary>
/// <remarks>Nothing is held as long as all rows are alike; full pieces are as narrow as the largest code so far.</remarks>
internal sealed class GrowingCodes
{
    private const int Piece = 16_384;
    private readonly List<Codes> _full = [];
    private int[]? _open;
    private int _first;
    private int _largest;
    private int _smallest = int.MaxValue;
    private int _count;

    public void Add(int code)
    {
        var at = _count % Piece;
        _first = at == 0 ? code : _first;
        if (_open is null && code != _first)
        {
            _open = new int[Piece];
            _open.AsSpan(0, at).Fill(_first);
        }

        _open?[at] = code;
        (_smallest, _largest) = (Math.Min(_smallest, code), Math.Max(_largest, code));
        if (++_count % Piece == 0)
        {
            Seal(Piece);
        }
    }

    /// <summary>Says for each row the rank of its code; what is absent goes last.</summary>
    /// <param name="sorted">The codes in the order of their values, 0 left out.</param>
    /// <param name="order">Where each row stood; <see langword="null"/> when rows stay where they are.</param>
    public Codes Ranked(ReadOnlySpan<int> sorted, int[]? order)
    {
        var ranks = RanksOf(sorted);
        if (_smallest >= _largest)
        {
            return new SameCode(ranks[_largest]);
        }

        if (_count % Piece > 0)
        {
            Seal(_count % Piece);
        }

        var rows = ArrayPool<int>.Shared.Rent(_count);
        try
        {
            for (var row = 0; row < _count; row++)
            {
                var from = order is null ? row : order[row];
                rows[row] = ranks[_full[from / Piece][from % Piece]];
            }

            return Codes.Of(rows.AsSpan(0, _count), ranks.Length - 1);
        }
        finally
        {
            ArrayPool<int>.Shared.Return(rows);
        }
    }

    private static int[] RanksOf(ReadOnlySpan<int> sorted)
    {
        var ranks = new int[sorted.Length + 1];
        ranks[0] = sorted.Length;
        for (var rank = 0; rank < sorted.Length; rank++)
        {
            ranks[sorted[rank]] = rank;
        }

        return ranks;
    }

    private void Seal(int rows)
    {
        _full.Add(_open is null ? new SameCode(_first) : Codes.Of(_open.AsSpan(0, rows), _largest));
        _open = null;
    }
}
