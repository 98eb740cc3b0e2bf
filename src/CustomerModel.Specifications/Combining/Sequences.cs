namespace CustomerModel.Specifications;

internal static class Sequences
{
    /// <summary>Whether both are equally long and agree item by item.</summary>
    internal static bool Matches<TItem>(this IEnumerable<TItem> left, IEnumerable<TItem> right, Func<TItem, TItem, bool> same)
    {
        TItem[] a = [.. left],
            b = [.. right];
        return a.Length == b.Length && a.Zip(b).All(pair => same(pair.First, pair.Second));
    }
}
