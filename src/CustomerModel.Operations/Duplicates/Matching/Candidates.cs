namespace CustomerModel.Operations;

/// <summary>Rows to compare one row with, each once.</summary>
internal sealed class Candidates
{
    private int[] _rows = new int[256];
    private int[] _seen = [];
    private int _round;
    private int _count;

    public ReadOnlySpan<int> Rows => _rows.AsSpan(0, _count);

    /// <summary>Begins anew.</summary>
    /// <param name="row">Never a candidate of its own.</param>
    /// <param name="end">One above the highest row there is.</param>
    public void Begin(int row, int end)
    {
        if (_seen.Length < end)
        {
            Array.Resize(ref _seen, Math.Max(end, _seen.Length * 2));
        }

        if (_round == int.MaxValue)
        {
            Array.Clear(_seen);
            _round = 0;
        }

        _count = 0;
        _seen[row] = ++_round;
    }

    public void Add(int row)
    {
        if (_seen[row] == _round)
        {
            return;
        }

        _seen[row] = _round;
        if (_count == _rows.Length)
        {
            Array.Resize(ref _rows, _count * 2);
        }

        _rows[_count++] = row;
    }
}
