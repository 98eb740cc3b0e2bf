namespace CustomerModel.Specifications;

/// <summary>A row in an index over several keys, or a place between rows: entries without a last key stand behind the others of their group.</summary>
internal readonly record struct GroupedEntry<TKey>(int Group, bool HasKey, TKey? Key, int Slot)
{
    private const int BeforeKeys = -1;

    /// <summary>The place in front of a group. Slots are never negative.</summary>
    internal static GroupedEntry<TKey> First(int group) => new(group - 1, HasKey: false, default, int.MaxValue);

    /// <summary>The place in front of those of a group that have no last key.</summary>
    internal static GroupedEntry<TKey> FirstWithout(int group) => new(group, HasKey: false, default, BeforeKeys);
}

/// <summary>By group, then by key, those without one last, then by slot.</summary>
internal sealed class GroupedEntryComparer<TKey> : IComparer<GroupedEntry<TKey>>
{
    internal static GroupedEntryComparer<TKey> Instance { get; } = new();

    public int Compare(GroupedEntry<TKey> x, GroupedEntry<TKey> y)
    {
        var byGroup = x.Group.CompareTo(y.Group);
        if (byGroup != 0)
        {
            return byGroup;
        }

        var byKey = !x.HasKey || !y.HasKey ? y.HasKey.CompareTo(x.HasKey) : KeyOrder<TKey>.Ascending.Compare(x.Key!, y.Key!);
        return byKey != 0 ? byKey : x.Slot.CompareTo(y.Slot);
    }
}

/// <summary>Values of several keys, equal when each is.</summary>
internal readonly struct GroupValues(object?[] values) : IEquatable<GroupValues>
{
    private readonly object?[] _values = values;

    public bool Equals(GroupValues other) => _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => obj is GroupValues other && Equals(other);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values)
        {
            hash.Add(value);
        }

        return hash.ToHashCode();
    }
}
