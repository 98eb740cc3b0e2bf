namespace CustomerModel.Specifications;

/// <summary>A key and its slot in an ordered index, or a place between entries.</summary>
internal readonly record struct OrderedEntry<TKey>(TKey Key, int Slot)
{
    internal const int BeforeAll = -1;
    internal const int AfterAll = int.MaxValue;
    internal const int BeforeKey = int.MinValue;
}

/// <summary>By key, then by slot; a place before a text's key is compared by key alone.</summary>
internal sealed class OrderedEntryComparer<TKey> : IComparer<OrderedEntry<TKey>>
{
    internal static OrderedEntryComparer<TKey> Instance { get; } = new();

    public int Compare(OrderedEntry<TKey> x, OrderedEntry<TKey> y)
    {
        var byKey =
            x.Slot == OrderedEntry<TKey>.BeforeKey || y.Slot == OrderedEntry<TKey>.BeforeKey
                ? TextKey.CompareKeys((string)(object)x.Key!, (string)(object)y.Key!)
                : KeyOrder<TKey>.Ascending.Compare(x.Key, y.Key);
        return byKey != 0 ? byKey : x.Slot.CompareTo(y.Slot);
    }
}
