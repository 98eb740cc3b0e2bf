namespace CustomerModel.Specifications;

/// <summary>Keeps the first <paramref name="capacity"/> rows of an order while all rows pass by once.</summary>
/// <remarks>The root of the heap is the last of the rows kept; slot 0 of the keys belongs to the row at the door.</remarks>
internal sealed class RowHeap<T>(IReadOnlyList<OrderExpressionInfo<T>> chain, int capacity, bool reversed)
{
    private readonly RowKeys<T> _keys = new(chain, Math.Min(capacity, 64) + 1, reversed);
    private readonly List<int> _heap = [];
    private readonly List<T> _rows = [default!];
    private long _arrivals;

    internal bool IsFull => _heap.Count == capacity;

    /// <summary>The last in order of the rows that are kept.</summary>
    internal T Last => _rows[_heap[0]];

    /// <returns>Whether the row is kept, for now.</returns>
    internal bool Offer(T row)
    {
        if (_heap.Count < capacity)
        {
            _keys.Load(row, _rows.Count, _arrivals++);
            _heap.Add(_rows.Count);
            _rows.Add(row);
            Rise(_heap.Count - 1);
            return true;
        }

        _keys.Load(row, 0, _arrivals++);
        if (_keys.Compare(0, _heap[0]) >= 0)
        {
            return false;
        }

        _keys.Move(0, _heap[0]);
        _rows[_heap[0]] = row;
        Sink(0);
        return true;
    }

    internal IEnumerable<T> Drain()
    {
        _heap.Sort(_keys);
        return _heap.Select(slot => _rows[slot]);
    }

    private void Rise(int child)
    {
        while (child > 0)
        {
            var parent = (child - 1) / 2;
            if (_keys.Compare(_heap[child], _heap[parent]) <= 0)
            {
                return;
            }

            Swap(child, parent);
            child = parent;
        }
    }

    private void Sink(int parent)
    {
        while (true)
        {
            var child = (2 * parent) + 1;
            if (child >= _heap.Count)
            {
                return;
            }

            child += child + 1 < _heap.Count && _keys.Compare(_heap[child + 1], _heap[child]) > 0 ? 1 : 0;
            if (_keys.Compare(_heap[child], _heap[parent]) <= 0)
            {
                return;
            }

            Swap(child, parent);
            parent = child;
        }
    }

    private void Swap(int a, int b) => (_heap[a], _heap[b]) = (_heap[b], _heap[a]);
}
