namespace CustomerModel;

/// <summary>Custom values of one record by key, and the raw text of names this host does not know: carried, never dropped.</summary>
/// <remarks>Immutable; read by reference of the key, a few nanoseconds each.</remarks>
public sealed class CustomValues : IEquatable<CustomValues>
{
    private readonly KeyValuePair<Field, object>[] _known;
    private readonly SortedDictionary<string, string> _unread;

    private CustomValues(KeyValuePair<Field, object>[] known, SortedDictionary<string, string> unread) =>
        (_known, _unread) = (known, unread);

    /// <summary>No value at all.</summary>
    public static CustomValues None { get; } = new([], new(StringComparer.Ordinal));

    /// <summary>The values whose keys this host knows.</summary>
    public IReadOnlyList<KeyValuePair<Field, object>> Known => _known;

    /// <summary>Names this host does not know with their stored text, by name in ordinal order.</summary>
    public IReadOnlyDictionary<string, string> Unread => _unread;

    /// <summary>No value, known or not.</summary>
    public bool IsEmpty => _known.Length == 0 && _unread.Count == 0;

    /// <summary>The values a store kept; for stores only.</summary>
    public static CustomValues Of(IEnumerable<KeyValuePair<Field, object>> known, IEnumerable<KeyValuePair<string, string>> unread)
    {
        var dark = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, raw) in unread)
        {
            dark.Add(name, raw);
        }

        KeyValuePair<Field, object>[] values = [.. known];
        return values.Length == 0 && dark.Count == 0 ? None : new(values, dark);
    }

    /// <summary>The value of a key, or <see langword="null"/>.</summary>
    public object? Find(Field key)
    {
        foreach (var (known, value) in _known)
        {
            if (ReferenceEquals(known, key))
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>The same values with one set, or cleared by <see langword="null"/>; what this host does not know stays.</summary>
    public CustomValues With(Field key, object? value)
    {
        var others = _known.Where(pair => !ReferenceEquals(pair.Key, key));
        return new([.. value is null ? others : others.Append(new(key, value))], _unread);
    }

    /// <summary>The same values, whatever their order.</summary>
    public bool Equals(CustomValues? other) =>
        ReferenceEquals(this, other)
        || (
            other is not null
            && _known.Length == other._known.Length
            && _known.All(pair => Equals(other.Find(pair.Key), pair.Value))
            && _unread.SequenceEqual(other._unread)
        );

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CustomValues);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_known.Length, _unread.Count);
}
