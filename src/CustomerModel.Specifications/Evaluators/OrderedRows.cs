using System.Collections;

namespace CustomerModel.Specifications;

/// <summary>Rows that will be ordered when they are asked for, all of them or a page.</summary>
internal sealed class OrderedRows<T>(IEnumerable<T> source, IReadOnlyList<OrderExpressionInfo<T>> chain, bool fromEnd) : IEnumerable<T>
{
    // A page that ends deeper than this is sorted for: a heap of such a size saves nothing any more.
    private const int LargestHeap = 65_536;

    public IEnumerator<T> GetEnumerator() => Sorted(reversed: false).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>From the end, both numbers count from the last row; the rows come in the order of the chain all the same.</summary>
    internal IEnumerable<T> Page(int skip, int take) => fromEnd ? Paged(skip, take).Reverse() : Paged(skip, take);

    private IEnumerable<T> Paged(int skip, int take) =>
        take switch
        {
            0 => [],
            < 0 => Sorted(fromEnd).Skip(skip),
            _ when (long)skip + take <= LargestHeap => First(skip + take).Skip(skip),
            _ => Sorted(fromEnd).Skip(skip).Take(take),
        };

    private IEnumerable<T> Sorted(bool reversed)
    {
        var rows = source.ToArray();
        var keys = new RowKeys<T>(chain, rows.Length, reversed);
        for (var i = 0; i < rows.Length; i++)
        {
            keys.Load(rows[i], i, i);
        }

        foreach (var slot in keys.Sorted(rows.Length))
        {
            yield return rows[slot];
        }
    }

    private IEnumerable<T> First(int count)
    {
        var heap = new RowHeap<T>(chain, count, fromEnd);
        foreach (var row in source)
        {
            heap.Offer(row);
        }

        foreach (var row in heap.Drain())
        {
            yield return row;
        }
    }
}
