namespace CustomerModel;

/// <summary>One key of the order of a list.</summary>
/// <param name="Field">Logical name of a field that can be sorted by.</param>
/// <param name="IsDescending">Whether greater values come first; absent ones come last all the same.</param>
public readonly record struct SortKey(string Field, bool IsDescending = false)
{
    /// <summary>Lesser values first.</summary>
    public static SortKey By(Field field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return new(field.Name);
    }

    /// <summary>Greater values first.</summary>
    public static SortKey Descending(Field field) => By(field) with { IsDescending = true };
}
