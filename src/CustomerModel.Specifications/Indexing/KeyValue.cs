namespace CustomerModel.Specifications;

/// <summary>Values of conditions as keys of an index.</summary>
internal static class KeyValue
{
    /// <summary>False if the condition compares in another type than the key's, where equality may mean something else.</summary>
    internal static bool TryGet<TKey>(object? value, out TKey key)
    {
        if (value is TKey exact)
        {
            key = exact;
            return true;
        }

        key = default!;
        var type = Nullable.GetUnderlyingType(typeof(TKey)) ?? typeof(TKey);
        if (value is null)
        {
            return default(TKey) is null;
        }

        if (!type.IsEnum || value.GetType() != type.GetEnumUnderlyingType())
        {
            return false;
        }

        key = (TKey)Enum.ToObject(type, value);
        return true;
    }
}
