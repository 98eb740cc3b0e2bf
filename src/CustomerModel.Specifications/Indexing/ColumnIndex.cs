using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>What holds for columns of every kind of key.</summary>
internal static class ColumnIndex
{
    /// <summary>Who has fewer candidates than this share of the rows reads them sooner than all keys.</summary>
    internal const int LeastShare = 16;
}

/// <inheritdoc/>
internal sealed class ColumnIndex<T, TKey>(Expression<Func<T, TKey>> key) : SlotIndex<T>(key, IndexKind.Column)
{
    // Of so many keys, more than one in so many: then the rows are as well read as they come.
    private const int Sample = 1_024;
    private const int MostFound = 4;

    private readonly Func<T, TKey> _key = CompiledExpressions.Compile(key);
    private readonly SlotBits _used = new();
    private TKey[] _values = [];

    /// <summary>Looks at every key, which pays if few rows are found; a sample tells.</summary>
    internal override SlotSet? Find(KeyTest test, object? value, int limit)
    {
        if (
            typeof(TKey) == typeof(string)
            || test is not (KeyTest.Equal or KeyTest.Less or KeyTest.LessOrEqual or KeyTest.Greater or KeyTest.GreaterOrEqual)
            || limit < _used.Count / ColumnIndex.LeastShare
            || !KeyValue.TryGet<TKey>(value, out var bound)
        )
        {
            return null;
        }

        if (bound is null && test != KeyTest.Equal)
        {
            return SlotSet.Nothing;
        }

        var step = Math.Max(1, _values.Length / Sample);
        return Matching(test, bound, step).Count > Sample / MostFound && step > 1 ? null : Matching(test, bound, step: 1);
    }

    /// <summary>A row is read when its key is not in front of the page, and not behind the last row that was found.</summary>
    internal override void Offer(IndexedSet<T> set, IEnumerable<int> slots, ColumnSearch<T> search)
    {
        var (heap, page, descending) = search;
        var begins = page.From is not null;
        var from = begins ? (TKey?)page.From!.Values[0] : default;
        TKey? last = default;
        foreach (var slot in slots)
        {
            var value = _values[slot];
            if (
                (heap.IsFull && KeyOrder<TKey>.Compare(value, last!, descending) > 0)
                || (begins && KeyOrder<TKey>.Compare(value, from!, descending) < 0)
            )
            {
                continue;
            }

            var row = set[slot];
            if (page.Holds(row) && heap.Offer(row) && heap.IsFull)
            {
                last = _key(heap.Last);
            }
        }
    }

    protected override void Add(T item, int slot)
    {
        _used.Set(slot);
        if (slot >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(slot + 1, _values.Length * 2));
        }

        _values[slot] = _key(item);
    }

    protected override void Remove(T item, int slot)
    {
        _used.Clear(slot);
        _values[slot] = default!;
    }

    protected override bool IsSame(T left, T right) => EqualityComparer<TKey>.Default.Equals(_key(left), _key(right));

    private SlotBits Matching(KeyTest test, TKey bound, int step)
    {
        var found = new SlotBits();
        for (var slot = 0; slot < _values.Length; slot += step)
        {
            if (Holds(test, _values[slot], bound) && _used.Has(slot))
            {
                found.Set(slot);
            }
        }

        return found;
    }

    private static bool Holds(KeyTest test, TKey value, TKey bound)
    {
        if (value is null || bound is null)
        {
            return test == KeyTest.Equal && value is null && bound is null;
        }

        var order = KeyOrder<TKey>.Ascending.Compare(value, bound);
        return test switch
        {
            KeyTest.Less => order < 0,
            KeyTest.LessOrEqual => order <= 0,
            KeyTest.Greater => order > 0,
            KeyTest.GreaterOrEqual => order >= 0,
            _ => order == 0,
        };
    }
}
