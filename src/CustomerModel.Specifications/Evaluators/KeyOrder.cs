namespace CustomerModel.Specifications;

/// <summary>How values of a key compare: texts by <see cref="TextKey"/>, everything else by itself; never asked about nulls.</summary>
internal static class KeyOrder<TKey>
{
    internal static IComparer<TKey> Ascending { get; } =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)TextKey.Comparer
        : typeof(TKey) == typeof(object) ? (IComparer<TKey>)(object)Comparer<object>.Create(CompareObjects)
        : Comparer<TKey>.Default;

    private static int CompareObjects(object left, object right) =>
        left is string a && right is string b ? TextKey.Compare(a, b) : Comparer<object>.Default.Compare(left, right);
}
