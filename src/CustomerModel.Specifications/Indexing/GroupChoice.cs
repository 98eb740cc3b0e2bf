namespace CustomerModel.Specifications;

/// <summary>An index over several keys, and the one group of it that a specification asks for.</summary>
internal sealed record GroupChoice<T>(GroupedIndex<T> Index, object?[] Values)
{
    /// <summary>The first index whose last key is the head of the order and whose other keys the criteria set equal to something; else <see langword="null"/>.</summary>
    internal static GroupChoice<T>? Of(IReadOnlyList<GroupedIndex<T>> indexes, ISpecification<T> specification, OrderExpressionInfo<T> head)
    {
        List<KeyQuestion>? equal = null;
        foreach (var index in indexes)
        {
            if (index.Key.ReturnType != head.KeyType || !KeyPath.Same(index.Key.Body, head.TypedKeySelector.Body))
            {
                continue;
            }

            equal ??=
            [
                .. specification
                    .WhereExpressions.SelectMany(where => KeyQuestionReader.All(where.Filter.Body))
                    .Select(Equality)
                    .OfType<KeyQuestion>(),
            ];
            var values = new object?[index.Group.Count];
            var fits = true;
            for (var i = 0; i < values.Length && fits; i++)
            {
                var key = index.Group[i];
                fits =
                    equal.Find(one => KeyPath.Same(key.Body, one.Key)) is { } found && TryRead(key.ReturnType, found.Value, out values[i]);
            }

            if (fits)
            {
                return new(index, values);
            }
        }

        return null;
    }

    private static KeyQuestion? Equality(KeyQuestion? question) => question is { Test: KeyTest.Equal } ? question : null;

    /// <summary>False if the condition compares in another type than the key's.</summary>
    private static bool TryRead(Type key, object? value, out object? read)
    {
        var type = Nullable.GetUnderlyingType(key) ?? key;
        read = value is not null && type.IsEnum && value.GetType() == type.GetEnumUnderlyingType() ? Enum.ToObject(type, value) : value;
        return read is null || read.GetType() == type;
    }
}
