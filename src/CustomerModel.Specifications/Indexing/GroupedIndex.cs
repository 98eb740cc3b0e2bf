using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <summary>An index over several keys: what has the same values of the first ones, in the order of the last.</summary>
internal abstract class GroupedIndex<T>(IReadOnlyList<LambdaExpression> group, LambdaExpression key) : SlotIndex<T>(key, IndexKind.Ordered)
{
    /// <summary>The keys in front of the last one; none is a text, which conditions may compare in more than one way.</summary>
    internal IReadOnlyList<LambdaExpression> Group { get; } = group;

    /// <summary>No condition on the last key alone is answered.</summary>
    internal sealed override SlotSet? Find(KeyTest test, object? value, int limit) => null;

    /// <summary>Slots of one group, as <see cref="SlotIndex{T}.Walk"/> has those of all.</summary>
    /// <param name="values">What the keys in front of the last one hold, in their order.</param>
    /// <param name="descending">Greater keys first.</param>
    /// <param name="from">Where to begin, that key included; ignored without <paramref name="begins"/>.</param>
    /// <param name="begins">Whether to begin at a key.</param>
    internal abstract IEnumerable<IReadOnlyList<int>> Walk(object?[] values, bool descending, object? from, bool begins);
}

/// <inheritdoc/>
internal sealed class GroupedIndex<T, TKey>(IReadOnlyList<LambdaExpression> group, Expression<Func<T, TKey>> key)
    : GroupedIndex<T>(group, key)
{
    private readonly Func<T, TKey> _key = CompiledExpressions.Compile(key);
    private readonly Func<T, object?>[] _group = [.. group.Select(Reading)];
    private readonly Dictionary<GroupValues, (int Number, int Count)> _groups = [];
    private SortedSet<GroupedEntry<TKey>> _entries = new(GroupedEntryComparer<TKey>.Instance);
    private int _last;

    internal override IEnumerable<IReadOnlyList<int>> Walk(object?[] values, bool descending, object? from, bool begins)
    {
        if (!_groups.TryGetValue(new(values), out var known))
        {
            yield break;
        }

        var number = known.Number;
        if (!begins || from is not null)
        {
            var (low, high) = (GroupedEntry<TKey>.First(number), GroupedEntry<TKey>.FirstWithout(number));
            if (begins)
            {
                var bound = new GroupedEntry<TKey>(number, HasKey: true, (TKey)from!, descending ? int.MaxValue : int.MinValue);
                (low, high) = descending ? (low, bound) : (bound, high);
            }

            foreach (var alike in Alike(Between(low, high), descending))
            {
                yield return alike;
            }
        }

        int[] without =
        [
            .. Between(GroupedEntry<TKey>.FirstWithout(number), GroupedEntry<TKey>.First(number + 1)).Select(entry => entry.Slot),
        ];
        if (without.Length > 0)
        {
            yield return without;
        }
    }

    internal override bool IsAt(T item, object? key) => KeyOrder<TKey>.Compare(_key(item), (TKey)key!, descending: false) == 0;

    protected override void Build(IEnumerable<(int Slot, T Item)> items) =>
        _entries = new(items.Select(one => Entered(one.Item, one.Slot)).ToList(), GroupedEntryComparer<TKey>.Instance);

    protected override void Add(T item, int slot) => _entries.Add(Entered(item, slot));

    protected override void Remove(T item, int slot)
    {
        var values = ValuesOf(item);
        var (number, count) = _groups[values];
        _entries.Remove(EntryOf(item, slot, number));
        if (count == 1)
        {
            _groups.Remove(values);
        }
        else
        {
            _groups[values] = (number, count - 1);
        }
    }

    protected override bool IsSame(T left, T right) =>
        EqualityComparer<TKey>.Default.Equals(_key(left), _key(right)) && ValuesOf(left).Equals(ValuesOf(right));

    private static Func<T, object?> Reading(LambdaExpression key) =>
        CompiledExpressions.Compile(Expression.Lambda<Func<T, object?>>(Expression.Convert(key.Body, typeof(object)), key.Parameters));

    private GroupedEntry<TKey> Entered(T item, int slot)
    {
        var values = ValuesOf(item);
        var (number, count) = _groups.TryGetValue(values, out var known) ? known : (++_last, 0);
        _groups[values] = (number, count + 1);
        return EntryOf(item, slot, number);
    }

    private GroupedEntry<TKey> EntryOf(T item, int slot, int number)
    {
        var value = _key(item);
        return new(number, value is not null, value, slot);
    }

    private GroupValues ValuesOf(T item) => new(Array.ConvertAll(_group, read => read(item)));

    private SortedSet<GroupedEntry<TKey>> Between(GroupedEntry<TKey> low, GroupedEntry<TKey> high) =>
        GroupedEntryComparer<TKey>.Instance.Compare(low, high) > 0 ? [] : _entries.GetViewBetween(low, high);

    private static IEnumerable<IReadOnlyList<int>> Alike(SortedSet<GroupedEntry<TKey>> entries, bool descending)
    {
        var alike = new List<int>();
        TKey? current = default;
        foreach (var entry in descending ? entries.Reverse() : entries)
        {
            if (alike.Count > 0 && KeyOrder<TKey>.Ascending.Compare(entry.Key!, current!) != 0)
            {
                yield return InSlotOrder(alike, descending);
                alike = [];
            }

            current = entry.Key;
            alike.Add(entry.Slot);
        }

        if (alike.Count > 0)
        {
            yield return InSlotOrder(alike, descending);
        }
    }

    private static List<int> InSlotOrder(List<int> slots, bool descending)
    {
        if (descending)
        {
            slots.Reverse();
        }

        return slots;
    }
}
