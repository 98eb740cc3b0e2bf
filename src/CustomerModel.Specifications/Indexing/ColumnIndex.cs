using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <inheritdoc/>
internal sealed class ColumnIndex<T, TKey>(Expression<Func<T, TKey>> key) : SlotIndex<T>(key, IndexKind.Column)
{
    private readonly Func<T, TKey> _key = CompiledExpressions.Compile(key);
    private TKey[] _values = [];

    internal override SlotSet? Find(KeyTest test, object? value, int limit) => null;

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
        if (slot >= _values.Length)
        {
            Array.Resize(ref _values, Math.Max(slot + 1, _values.Length * 2));
        }

        _values[slot] = _key(item);
    }

    protected override void Remove(T item, int slot) => _values[slot] = default!;
}
