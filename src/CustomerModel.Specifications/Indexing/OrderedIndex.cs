using System.Collections;
using System.Linq.Expressions;

namespace CustomerModel.Specifications;

/// <inheritdoc/>
internal sealed class OrderedIndex<T, TKey>(Expression<Func<T, TKey>> key) : SlotIndex<T>(key, IndexKind.Ordered)
{
    private readonly Func<T, TKey> _key = CompiledExpressions.Compile(key);
    private readonly SortedSet<int> _nulls = [];

    // Texts outside form C: their key does not begin with the key of what they begin with.
    private readonly HashSet<int> _unusual = [];
    private SortedSet<OrderedEntry<TKey>> _entries = new(OrderedEntryComparer<TKey>.Instance);

    internal override IEnumerable<IReadOnlyList<int>> Walk(bool descending, object? from, bool begins)
    {
        if (!begins || from is not null)
        {
            foreach (var group in Groups(descending, begins ? (TKey)from! : default, begins))
            {
                yield return group;
            }
        }

        if (_nulls.Count > 0)
        {
            yield return [.. _nulls];
        }
    }

    internal override SlotSet? Find(KeyTest test, object? value, int limit)
    {
        if (test == KeyTest.Equal && value is null)
        {
            return new SlotList(_nulls);
        }

        if (test is KeyTest.Prefix or KeyTest.FoldedPrefix)
        {
            return typeof(TKey) == typeof(string) ? Prefixed((string)value!, test == KeyTest.Prefix, limit) : null;
        }

        if (test == KeyTest.In)
        {
            return Among((IEnumerable?)value, limit);
        }

        if (test == KeyTest.NotEqual || !KeyValue.TryGet<TKey>(value, out var bound))
        {
            return null;
        }

        if (bound is null)
        {
            return SlotSet.Nothing;
        }

        var found = Within(Range(test, bound), limit);
        return found is null || !NullsFollow(test) ? found : SlotSet.Either(found, new SlotList(_nulls));
    }

    internal override bool IsAt(T item, object? key) => KeyOrder<TKey>.Compare(_key(item), (TKey)key!, descending: false) == 0;

    protected override void Build(IEnumerable<(int Slot, T Item)> items)
    {
        var entries = new List<OrderedEntry<TKey>>();
        foreach (var (slot, item) in items)
        {
            var value = _key(item);
            if (value is null)
            {
                _nulls.Add(slot);
                continue;
            }

            entries.Add(new(value, slot));
            Note(value, slot);
        }

        _entries = new(entries, OrderedEntryComparer<TKey>.Instance);
    }

    protected override void Add(T item, int slot)
    {
        var value = _key(item);
        _ = value is null ? _nulls.Add(slot) : _entries.Add(new(value, slot));
        Note(value, slot);
    }

    protected override void Remove(T item, int slot)
    {
        var value = _key(item);
        _ = value is null ? _nulls.Remove(slot) : _entries.Remove(new(value, slot));
        _unusual.Remove(slot);
    }

    protected override bool IsSame(T left, T right) => EqualityComparer<TKey>.Default.Equals(_key(left), _key(right));

    /// <summary>Texts are compared by a call that puts nulls last; operators on other types are false for them.</summary>
    private static bool NullsFollow(KeyTest test) => typeof(TKey) == typeof(string) && test is KeyTest.Greater or KeyTest.GreaterOrEqual;

    private void Note(TKey? key, int slot)
    {
        if (key is string text && !ReferenceEquals(CanonicalForm.Of(text), text) && CanonicalForm.Of(text) != text)
        {
            _unusual.Add(slot);
        }
    }

    private SortedSet<OrderedEntry<TKey>> Range(KeyTest test, TKey bound)
    {
        var (min, max) = (_entries.Min, _entries.Max);
        OrderedEntry<TKey> before = new(bound, OrderedEntry<TKey>.BeforeAll),
            after = new(bound, OrderedEntry<TKey>.AfterAll);
        return test switch
        {
            KeyTest.Less => Between(min, before),
            KeyTest.LessOrEqual => Between(min, after),
            KeyTest.Greater => Between(after, max),
            KeyTest.GreaterOrEqual => Between(before, max),
            _ => Between(before, after),
        };
    }

    private SortedSet<OrderedEntry<TKey>> Between(OrderedEntry<TKey> low, OrderedEntry<TKey> high) =>
        _entries.Count == 0 || OrderedEntryComparer<TKey>.Instance.Compare(low, high) > 0 ? [] : _entries.GetViewBetween(low, high);

    private static SlotList? Within(IEnumerable<OrderedEntry<TKey>> entries, int limit)
    {
        var slots = new List<int>();
        foreach (var entry in entries)
        {
            if (slots.Count >= limit)
            {
                return null;
            }

            slots.Add(entry.Slot);
        }

        return new(slots);
    }

    private SlotList? Among(IEnumerable? values, int limit)
    {
        var slots = new HashSet<int>();
        foreach (var one in values ?? Array.Empty<object>())
        {
            if (!KeyValue.TryGet<TKey>(one, out var bound) || slots.Count >= limit)
            {
                return null;
            }

            slots.UnionWith(bound is null ? _nulls : Range(KeyTest.Equal, bound).Select(entry => entry.Slot));
        }

        return new(slots);
    }

    private SlotSet? Prefixed(string prefix, bool byText, int limit)
    {
        var folded = TextKey.Of(prefix);
        OrderedEntry<TKey> start = new((TKey)(object)folded, OrderedEntry<TKey>.BeforeKey);
        var found = Within(
            Between(start, _entries.Max).TakeWhile(entry => TextKey.KeyStartsWith((string)(object)entry.Key!, folded)),
            limit
        );
        return found is null || !byText || _unusual.Count == 0 ? found : SlotSet.Either(found, new SlotList(_unusual));
    }

    private IEnumerable<IReadOnlyList<int>> Groups(bool descending, TKey? from, bool begins)
    {
        var entries = begins ? Range(descending ? KeyTest.LessOrEqual : KeyTest.GreaterOrEqual, from!) : _entries;
        var group = new List<int>();
        TKey? current = default;
        foreach (var entry in descending ? entries.Reverse() : entries)
        {
            if (group.Count > 0 && KeyOrder<TKey>.Ascending.Compare(entry.Key, current!) != 0)
            {
                yield return InSlotOrder(group, descending);
                group = [];
            }

            current = entry.Key;
            group.Add(entry.Slot);
        }

        if (group.Count > 0)
        {
            yield return InSlotOrder(group, descending);
        }
    }

    private static List<int> InSlotOrder(List<int> group, bool descending)
    {
        if (descending)
        {
            group.Reverse();
        }

        return group;
    }
}
