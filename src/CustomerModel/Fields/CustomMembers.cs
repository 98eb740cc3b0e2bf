namespace CustomerModel;

/// <summary>Reads a custom value; the one call inside an expression that every store translates.</summary>
public static class CustomNumberMembers
{
    /// <summary>The value, or <see langword="null"/> when it is absent, as in SQL.</summary>
    public static TValue? Get<TRecord, TValue>(this TRecord record, CustomField<TRecord, TValue> key)
        where TRecord : Record
        where TValue : struct
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Custom.Find(key) is TValue value ? value : null;
    }
}

/// <summary>The same call for reference types; C# picks by the constraint.</summary>
public static class CustomTextMembers
{
    /// <summary>The value, or <see langword="null"/> when it is absent, as in SQL.</summary>
    public static TValue? Get<TRecord, TValue>(this TRecord record, CustomField<TRecord, TValue> key)
        where TRecord : Record
        where TValue : class
    {
        ArgumentNullException.ThrowIfNull(record);
        return record.Custom.Find(key) as TValue;
    }
}
