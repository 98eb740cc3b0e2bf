namespace CustomerModel.Specifications;

/// <summary>Finds the first rows of an order by looking at a column of its head, and only at rows that may still be among them.</summary>
internal sealed class ColumnScan<T>
{
    private readonly SlotIndex<T> _column;
    private readonly IReadOnlyList<OrderExpressionInfo<T>> _chain;
    private readonly PageTest<T> _page;

    private ColumnScan(SlotIndex<T> column, IReadOnlyList<OrderExpressionInfo<T>> chain, PageTest<T> page) =>
        (_column, _chain, _page) = (column, chain, page);

    /// <summary>Null without <c>Take</c>, backwards, or without a column of the head of the chain.</summary>
    internal static ColumnScan<T>? Of(IndexedSet<T> set, ISpecification<T> specification)
    {
        var chain = PageTest<T>.ChainOf(specification);
        var column = chain is [] ? null : set.IndexOn(chain[0], IndexKind.Column);
        return column is null ? null : new(column, chain, PageTest<T>.Of(specification));
    }

    /// <summary>So many first rows of these slots, which ascend.</summary>
    internal IEnumerable<T> First(IndexedSet<T> set, IEnumerable<int> slots, int count)
    {
        if (count == 0)
        {
            return [];
        }

        _column.Ensure(set.Slots());
        var heap = new RowHeap<T>(_chain, count, reversed: false);
        _column.Offer(set, slots, new(heap, _page, _chain[0].IsDescending));
        return heap.Drain();
    }

    public override string ToString() => _column.Name;
}
