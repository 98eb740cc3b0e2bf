namespace CustomerModel.Specifications;

/// <summary>How values of a key compare: texts by <see cref="TextKey"/>, everything else by itself; the comparer is never asked about nulls.</summary>
internal static class KeyOrder<TKey>
{
    internal static IComparer<TKey> Ascending { get; } =
        typeof(TKey) == typeof(string) ? (IComparer<TKey>)(object)TextKey.Comparer
        : typeof(TKey) == typeof(object) ? (IComparer<TKey>)(object)Comparer<object>.Create(CompareObjects)
        : Comparer<TKey>.Default;

    /// <summary>Nulls are last in both directions.</summary>
    internal static int Compare(TKey left, TKey right, bool descending)
    {
        if (left is null || right is null)
        {
            return left is null ? (right is null ? 0 : 1) : -1;
        }

        return descending ? Ascending.Compare(right, left) : Ascending.Compare(left, right);
    }

    private static int CompareObjects(object left, object right) =>
        left is string a && right is string b ? TextKey.Compare(a, b) : Comparer<object>.Default.Compare(left, right);
}
