namespace CustomerModel.Specifications;

/// <summary>Finds the first rows of an order by walking an index on its head, so that nothing is sorted but ties.</summary>
internal sealed class OrderWalk<T>
{
    // Rows of a walk lie anywhere in memory: one that has seen this share of them would have been faster as a scan.
    private const int LongestShare = 64;

    private readonly SlotIndex<T> _index;
    private readonly IReadOnlyList<OrderExpressionInfo<T>> _chain;
    private readonly PageTest<T> _page;

    private OrderWalk(SlotIndex<T> index, IReadOnlyList<OrderExpressionInfo<T>> chain, PageTest<T> page) =>
        (_index, _chain, _page) = (index, chain, page);

    /// <summary>Null without <c>Take</c>, backwards, or without an index on the head of the chain.</summary>
    internal static OrderWalk<T>? Of(IndexedSet<T> set, ISpecification<T> specification)
    {
        var chain = PageTest<T>.ChainOf(specification);
        var index = chain is [] ? null : set.IndexOn(chain[0], IndexKind.Ordered);
        return index is null ? null : new(index, chain, PageTest<T>.Of(specification));
    }

    /// <summary>So many first rows; <see langword="null"/> when they are too rare to be found by walking.</summary>
    internal List<T>? First(IndexedSet<T> set, int count)
    {
        _index.Ensure(set.Slots());
        var found = new List<T>();
        var left = Math.Max(set.Count / LongestShare, count * IndexPlan<T>.WalkAdvantage);
        foreach (var group in _index.Walk(_chain[0].IsDescending, _page.From?.Values[0], _page.From is not null))
        {
            if (found.Count == count)
            {
                break;
            }

            left -= group.Count;
            if (left < 0)
            {
                return null;
            }

            var rows = group.Select(slot => set[slot]).Where(_page.Holds);
            found.AddRange(group.Count == 1 ? rows : new OrderedRows<T>(rows, _chain, fromEnd: false).Page(0, count - found.Count));
        }

        return found;
    }

    public override string ToString() => $"{_index.Name}, walked in order";
}
