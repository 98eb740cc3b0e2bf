namespace CustomerModel.Import;

/// <summary>The values of one row, already of the types of their fields.</summary>
public readonly struct RowValues
{
    private readonly Field?[]? _fields;
    private readonly object?[]? _values;

    internal RowValues(Field?[] fields, object?[] values) => (_fields, _values) = (fields, values);

    /// <summary>The id that the row names, as text.</summary>
    internal string? Id
    {
        get
        {
            var at = _fields is null ? -1 : Array.IndexOf(_fields, null);
            return at < 0 ? null : _values![at] as string;
        }
    }

    /// <summary>The value for a field of a reference type, or <see langword="null"/>.</summary>
    public TValue? Get<TOwner, TValue>(Field<TOwner, TValue> field)
        where TOwner : class
        where TValue : class => (TValue?)Find(field);

    /// <summary>The value for a field of a value type, or <see langword="null"/>.</summary>
    public TValue? GetValue<TOwner, TValue>(Field<TOwner, TValue> field)
        where TOwner : class
        where TValue : struct => (TValue?)Find(field);

    /// <summary>The value for a field, which the maker needs.</summary>
    /// <exception cref="InvalidOperationException">The row has none; the field is not among those the maker needs.</exception>
    public TValue Need<TOwner, TValue>(Field<TOwner, TValue> field)
        where TOwner : class
        where TValue : notnull =>
        Find(field) is TValue value
            ? value
            : throw new InvalidOperationException($"The row has no {field} and the maker does not need it.");

    /// <summary>The value for any field, or <see langword="null"/>.</summary>
    public object? Find(Field field)
    {
        for (var i = 0; i < _fields?.Length; i++)
        {
            if (ReferenceEquals(_fields[i], field))
            {
                return _values![i];
            }
        }

        return null;
    }
}
