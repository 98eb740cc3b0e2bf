namespace CustomerModel.Specifications;

/// <summary>The keys of the rows being ordered, a column for each; rows are known by slots.</summary>
internal sealed class RowKeys<T> : IComparer<int>
{
    private readonly KeyColumn<T>[] _columns;
    private readonly int _sign;
    private long[] _arrivals;

    internal RowKeys(IReadOnlyList<OrderExpressionInfo<T>> chain, int rows, bool reversed)
    {
        _columns = [.. chain.Select(key => key.Column(rows))];
        _arrivals = new long[rows];
        _sign = reversed ? -1 : 1;
    }

    public int Compare(int x, int y)
    {
        foreach (var column in _columns)
        {
            var order = column.Compare(x, y);
            if (order != 0)
            {
                return order * _sign;
            }
        }

        return _arrivals[x].CompareTo(_arrivals[y]) * _sign;
    }

    internal void Load(T row, int slot, long arrival)
    {
        foreach (var column in _columns)
        {
            column.Load(row, slot);
        }

        if (slot >= _arrivals.Length)
        {
            Array.Resize(ref _arrivals, Math.Max(slot + 1, _arrivals.Length * 2));
        }

        _arrivals[slot] = arrival;
    }

    internal void Move(int from, int to)
    {
        foreach (var column in _columns)
        {
            column.Move(from, to);
        }

        _arrivals[to] = _arrivals[from];
    }

    internal int[] Sorted(int count)
    {
        var slots = Enumerable.Range(0, count).ToArray();
        Array.Sort(slots, this);
        return slots;
    }
}
