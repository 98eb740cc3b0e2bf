using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>Items in memory that answer specifications by index; the answer is that of a scan, in the order of a scan.</summary>
/// <typeparam name="T">What the items are; they must not change while they are in the set.</typeparam>
/// <remarks>
/// A scan goes by slot. An index is built when a specification first asks for it and costs nothing before. Any number of
/// threads may read at the same time or one may write: the owner holds the lock.
/// </remarks>
public sealed class IndexedSet<T>
{
    private readonly List<T> _items = [];
    private readonly Stack<int> _free = [];
    private readonly SlotBits _gone = new();
    private readonly List<SlotIndex<T>> _indexes = [];
    private readonly List<GroupedIndex<T>> _grouped = [];

    /// <summary>How many items there are.</summary>
    public int Count => _items.Count - _gone.Count;

    /// <summary>The item in a slot.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The slot is empty.</exception>
    public T this[int slot] => IsUsed(slot) ? _items[slot] : throw new ArgumentOutOfRangeException(nameof(slot));

    internal IReadOnlyList<SlotIndex<T>> Indexes => _indexes;

    internal IReadOnlyList<GroupedIndex<T>> Grouped => _grouped;

    /// <summary>Declares an index; conditions on exactly this key can then be asked of it.</summary>
    public IndexedSet<T> Index<TKey>(Expression<Func<T, TKey>> key, IndexKind kind)
    {
        ArgumentNullException.ThrowIfNull(key);
        _indexes.Add(
            kind switch
            {
                IndexKind.Hash => new HashIndex<T, TKey>(key),
                IndexKind.Ordered => new OrderedIndex<T, TKey>(key),
                IndexKind.Bitmap => new BitmapIndex<T, TKey>(key),
                IndexKind.Column => new ColumnIndex<T, TKey>(key),
                _ => throw new ArgumentOutOfRangeException(nameof(kind)),
            }
        );
        return this;
    }

    /// <summary>Declares an index over several keys: the first rows of one group, in the order of the last key, are then read one after another.</summary>
    /// <param name="group">Keys that a specification sets equal to something; none is a text.</param>
    /// <param name="key">The head of its order.</param>
    public IndexedSet<T> IndexWithin<TKey>(IReadOnlyList<LambdaExpression> group, Expression<Func<T, TKey>> key)
    {
        ArgumentNullException.ThrowIfNull(group);
        ArgumentNullException.ThrowIfNull(key);
        if (group.Any(one => one.ReturnType == typeof(string)))
        {
            throw new ArgumentException("Texts compare in more than one way.", nameof(group));
        }

        _grouped.Add(new GroupedIndex<T, TKey>(group, key));
        return this;
    }

    /// <summary>Adds an item and gives its slot; slots of removed items are used again.</summary>
    public int Add(T item)
    {
        if (!_free.TryPop(out var slot))
        {
            slot = _items.Count;
            _items.Add(item);
        }
        else
        {
            _items[slot] = item;
            _gone.Clear(slot);
        }

        Added(item, slot);
        return slot;
    }

    /// <summary>Puts another item into a slot.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The slot is empty.</exception>
    public void Replace(int slot, T item)
    {
        var old = this[slot];
        _items[slot] = item;
        foreach (var index in _indexes)
        {
            index.Replaced(old, item, slot);
        }

        foreach (var index in _grouped)
        {
            index.Replaced(old, item, slot);
        }
    }

    /// <summary>Empties a slot and gives what was in it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The slot is empty.</exception>
    public T Remove(int slot)
    {
        var old = this[slot];
        Removed(old, slot);
        _items[slot] = default!;
        _gone.Set(slot);
        _free.Push(slot);
        return old;
    }

    /// <summary>All items, by slot.</summary>
    public IEnumerable<T> Scan()
    {
        for (var slot = 0; slot < _items.Count; slot++)
        {
            if (IsUsed(slot))
            {
                yield return _items[slot];
            }
        }
    }

    /// <summary>The rows of the answer in their order, before post-processing; valid until the set changes.</summary>
    public IEnumerable<T> Rows(ISpecification<T> specification) => IndexPlan<T>.Of(this, specification).Rows();

    /// <summary>The items that satisfy the criteria, by slot, lazily; cursor, order and paging play no part. Valid until the set changes.</summary>
    public IEnumerable<T> Matching(ISpecification<T> specification) => IndexPlan<T>.OfCriteria(this, specification).Matching();

    /// <summary>What the specification asks for; equal to evaluating it over <see cref="Scan"/>.</summary>
    public List<T> Evaluate(ISpecification<T> specification) => [.. IndexPlan<T>.Of(this, specification).Finished()];

    /// <summary>What the projection asks for; equal to evaluating it over <see cref="Scan"/>.</summary>
    public List<TResult> Evaluate<TResult>(ISpecification<T, TResult> specification)
    {
        ArgumentNullException.ThrowIfNull(specification);
        SpecificationCheck.Selectors(specification.Selector, specification.SelectorMany);
        return
        [
            .. specification is Specification<T, TResult> own && IndexPlan<T>.IsForeign(own)
                ? own.Evaluate(Scan())
                : InMemorySpecificationEvaluator.Projected(IndexPlan<T>.Of(this, specification).Finished(), specification),
        ];
    }

    /// <summary>How many items satisfy the criteria; order and paging play no part.</summary>
    public int CountOf(ISpecification<T> specification) => IndexPlan<T>.OfCriteria(this, specification).Matching().Count();

    /// <summary>Whether an item satisfies the criteria; order and paging play no part.</summary>
    public bool AnyOf(ISpecification<T> specification) => IndexPlan<T>.OfCriteria(this, specification).Matching().Any();

    /// <summary>How <see cref="Evaluate(ISpecification{T})"/> would find the answer: which index, how many rows, what stays a filter.</summary>
    public string Explain(ISpecification<T> specification) => IndexPlan<T>.Of(this, specification).ToString();

    /// <summary>The index of a kind on exactly this key; <see langword="null"/> when there is none.</summary>
    internal SlotIndex<T>? IndexOn(OrderExpressionInfo<T> key, IndexKind kind) =>
        _indexes.Find(index =>
            index.Kind == kind && index.Key.ReturnType == key.KeyType && KeyPath.Same(index.Key.Body, key.TypedKeySelector.Body)
        );

    internal IEnumerable<int> UsedSlots()
    {
        for (var slot = 0; slot < _items.Count; slot++)
        {
            if (IsUsed(slot))
            {
                yield return slot;
            }
        }
    }

    internal IEnumerable<(int Slot, T Item)> Slots()
    {
        for (var slot = 0; slot < _items.Count; slot++)
        {
            if (IsUsed(slot))
            {
                yield return (slot, _items[slot]);
            }
        }
    }

    private void Added(T item, int slot)
    {
        foreach (var index in _indexes)
        {
            index.Added(item, slot);
        }

        foreach (var index in _grouped)
        {
            index.Added(item, slot);
        }
    }

    private void Removed(T item, int slot)
    {
        foreach (var index in _indexes)
        {
            index.Removed(item, slot);
        }

        foreach (var index in _grouped)
        {
            index.Removed(item, slot);
        }
    }

    private bool IsUsed(int slot) => (uint)slot < (uint)_items.Count && (_gone.Count == 0 || !_gone.Has(slot));
}
