using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>An index on one key of the items of a set; built when it is first asked, kept up to date from then on.</summary>
internal abstract class SlotIndex<T>(LambdaExpression key, IndexKind kind)
{
    private readonly Lock _building = new();
    private volatile bool _built;

    internal LambdaExpression Key { get; } = key;

    internal IndexKind Kind { get; } = kind;

    internal string Name => $"{Kind.ToString().ToLowerInvariant()} index on {ExpressionText.Of(Key)}";

    /// <summary>Readers may meet here: the first builds, the others wait for it.</summary>
    internal void Ensure(IEnumerable<(int Slot, T Item)> items)
    {
        if (_built)
        {
            return;
        }

        lock (_building)
        {
            if (!_built)
            {
                Build(items);
                _built = true;
            }
        }
    }

    internal void Added(T item, int slot)
    {
        if (_built)
        {
            Add(item, slot);
        }
    }

    internal void Removed(T item, int slot)
    {
        if (_built)
        {
            Remove(item, slot);
        }
    }

    /// <summary>An item that has the same key as the one before it is not entered anew.</summary>
    internal void Replaced(T old, T item, int slot)
    {
        if (_built && !IsSame(old, item))
        {
            Remove(old, slot);
            Add(item, slot);
        }
    }

    /// <summary>A superset of the slots asked for, or <see langword="null"/> if the index cannot say or finds more than the limit.</summary>
    internal abstract SlotSet? Find(KeyTest test, object? value, int limit);

    /// <summary>Slots with equal keys, ascending, group by group; nulls are the last group in both directions.</summary>
    /// <param name="descending">Greater keys first.</param>
    /// <param name="from">Where to begin, that key included; ignored without <paramref name="begins"/>.</param>
    /// <param name="begins">Whether to begin at a key.</param>
    internal virtual IEnumerable<IReadOnlyList<int>> Walk(bool descending, object? from, bool begins) => throw new NotSupportedException();

    /// <summary>Whether an item has just this key; of an index that walks.</summary>
    internal virtual bool IsAt(T item, object? key) => throw new NotSupportedException();

    /// <summary>Offers the rows in these slots that satisfy a search and may still be among the first it looks for.</summary>
    internal virtual void Offer(IndexedSet<T> set, IEnumerable<int> slots, ColumnSearch<T> search) => throw new NotSupportedException();

    protected virtual void Build(IEnumerable<(int Slot, T Item)> items)
    {
        foreach (var (slot, item) in items)
        {
            Add(item, slot);
        }
    }

    protected abstract void Add(T item, int slot);

    protected abstract void Remove(T item, int slot);

    /// <summary>Whether two items have the same key.</summary>
    protected abstract bool IsSame(T left, T right);
}
