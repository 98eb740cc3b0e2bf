namespace CustomerModel.Specifications;

/// <summary>Finds the first rows of an order by walking an index on its head, so that nothing is sorted but ties.</summary>
internal sealed class OrderWalk<T>
{
    private readonly SlotIndex<T> _index;
    private readonly IReadOnlyList<OrderExpressionInfo<T>> _chain;
    private readonly Func<T, bool> _isMatch;
    private readonly KeysetCursor? _from;

    private OrderWalk(SlotIndex<T> index, IReadOnlyList<OrderExpressionInfo<T>> chain, ISpecification<T> specification)
    {
        (_index, _chain) = (index, chain);
        _isMatch = item => SpecificationValidator.Default.IsValid(item, specification);
        if (specification is IKeysetSpecification<T> { Cursor: { } cursor })
        {
            _from = KeysetOrder<T>.Of(specification).Read(cursor);
            var behind = CompiledExpressions.Compile(KeysetEvaluator.PredicateOf(specification, CursorFormat.Default)!);
            _isMatch = item => behind(item) && SpecificationValidator.Default.IsValid(item, specification);
        }
    }

    /// <summary>Null without <c>Take</c>, backwards, or without an index on the head of the chain.</summary>
    internal static OrderWalk<T>? Of(IndexedSet<T> set, ISpecification<T> specification)
    {
        var chain = OrderChain.Of(specification);
        if (chain is [] || specification.Take < 0 || specification is IKeysetSpecification<T> { KeysetDirection: KeysetDirection.Before })
        {
            return null;
        }

        var head = chain[0].TypedKeySelector;
        var index = set.Indexes.FirstOrDefault(known =>
            known.Kind == IndexKind.Ordered && known.Key.ReturnType == head.ReturnType && KeyPath.Same(known.Key.Body, head.Body)
        );
        return index is null ? null : new(index, chain, specification);
    }

    internal IEnumerable<T> Rows(IndexedSet<T> set)
    {
        _index.Ensure(set.Slots());
        foreach (var group in _index.Walk(_chain[0].IsDescending, _from?.Values[0], _from is not null))
        {
            var rows = group.Select(slot => set[slot]).Where(_isMatch);
            foreach (var row in _chain.Count > 1 && group.Count > 1 ? new OrderedRows<T>(rows, _chain, fromEnd: false) : rows)
            {
                yield return row;
            }
        }
    }

    public override string ToString() => $"{_index.Name}, walked in order";
}
