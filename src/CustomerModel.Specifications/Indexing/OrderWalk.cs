namespace CustomerModel.Specifications;

/// <summary>Finds the first rows of an order by walking an index on its head, so that nothing is sorted but ties.</summary>
internal sealed class OrderWalk<T>
{
    // Rows of a walk lie anywhere in memory: one that has seen this share of them would have been faster as a scan.
    private const int LongestShare = 64;

    private readonly SlotIndex<T> _index;
    private readonly GroupChoice<T>? _group;
    private readonly IReadOnlyList<OrderExpressionInfo<T>> _chain;
    private readonly PageTest<T> _page;

    private readonly bool _endsWithCriteria;

    private OrderWalk(
        SlotIndex<T> index,
        GroupChoice<T>? group,
        ISpecification<T> specification,
        IReadOnlyList<OrderExpressionInfo<T>> chain
    )
    {
        (_index, _group, _chain, _page) = (index, group, chain, PageTest<T>.Of(specification));
        _endsWithCriteria = group is null && EndsWithCriteria(specification, chain[0]);
    }

    /// <summary>Whether the rows it walks are those that some conditions ask for and no others: nothing finds their first ones sooner.</summary>
    internal bool IsExact => _group is not null || _endsWithCriteria;

    /// <summary>Null without <c>Take</c>, backwards, or without an index on the head of the chain; one over the very rows that are asked for is preferred.</summary>
    internal static OrderWalk<T>? Of(IndexedSet<T> set, ISpecification<T> specification)
    {
        var chain = PageTest<T>.ChainOf(specification);
        var group = chain is [] ? null : GroupChoice<T>.Of(set.Grouped, specification, chain[0]);
        var index = group?.Index ?? (chain is [] ? null : set.IndexOn(chain[0], IndexKind.Ordered));
        return index is null ? null : new(index, group, specification, chain);
    }

    /// <summary>So many first rows; <see langword="null"/> when they are too rare to be found by walking.</summary>
    internal List<T>? First(IndexedSet<T> set, int count)
    {
        _index.Ensure(set.Slots());
        var found = new List<T>();
        var left = _endsWithCriteria ? int.MaxValue : Math.Max(set.Count / LongestShare, count * IndexPlan<T>.WalkAdvantage);
        var mayHoldCursor = true;
        foreach (var group in Groups())
        {
            if (found.Count == count || (_endsWithCriteria && !_page.Criteria(set[group[0]])))
            {
                break;
            }

            left -= group.Count;
            if (left < 0)
            {
                return null;
            }

            // Only the first key can be that of the cursor's own row; all others are behind it.
            mayHoldCursor = mayHoldCursor && _page.From is { } from && _index.IsAt(set[group[0]], from.Values[0]);
            var rows = group.Select(slot => set[slot]).Where(mayHoldCursor ? _page.Holds : _page.Criteria);
            mayHoldCursor = false;
            found.AddRange(group.Count == 1 ? rows : new OrderedRows<T>(rows, _chain, fromEnd: false).Page(0, count - found.Count));
        }

        return found;
    }

    /// <summary>Whether nothing is asked but that the head of the order is not beyond some value: behind the first row that is, all are.</summary>
    /// <remarks>Texts are no part of it: those that are absent come last and are beyond every other. Nor is what may be no number: it comes first and is beyond none.</remarks>
    private static bool EndsWithCriteria(ISpecification<T> specification, OrderExpressionInfo<T> head)
    {
        var type = Nullable.GetUnderlyingType(head.KeyType) ?? head.KeyType;
        return type != typeof(string)
            && type != typeof(double)
            && type != typeof(float)
            && type != typeof(Half)
            && specification.WhereExpressions.Any()
            && !specification.SearchCriterias.Any()
            && specification.WhereExpressions.SelectMany(where => KeyQuestionReader.All(where.Filter.Body)).All(IsEnd);

        bool IsEnd(KeyQuestion? question) =>
            question is not null
            && KeyPath.Same(head.TypedKeySelector.Body, question.Key)
            && (
                head.IsDescending
                    ? question.Test is KeyTest.Greater or KeyTest.GreaterOrEqual
                    : question.Test is KeyTest.Less or KeyTest.LessOrEqual
            );
    }

    private IEnumerable<IReadOnlyList<int>> Groups()
    {
        var (descending, from, begins) = (_chain[0].IsDescending, _page.From?.Values[0], _page.From is not null);
        return _group is { } one ? one.Index.Walk(one.Values, descending, from, begins) : _index.Walk(descending, from, begins);
    }

    public override string ToString() => $"{_index.Name}, walked in order";
}
