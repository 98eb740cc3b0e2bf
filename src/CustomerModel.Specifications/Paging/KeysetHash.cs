namespace CustomerModel.Specifications;

/// <summary>A name for an order chain that is the same in every process and on every machine.</summary>
internal static class KeysetHash
{
    private const ulong Start = 0xcbf29ce484222325;
    private const ulong Prime = 0x100000001b3;

    internal static ulong Of<T>(IReadOnlyList<OrderExpressionInfo<T>> chain)
    {
        var hash = Mix(Start, typeof(T).FullName ?? typeof(T).Name);
        foreach (var key in chain)
        {
            hash = Mix(hash, key.IsDescending ? "-" : "+");
            hash = Mix(hash, ExpressionText.Of(key.TypedKeySelector));
        }

        return hash;
    }

    // FNV-1a, 64 bit.
    private static ulong Mix(ulong hash, string text)
    {
        foreach (var unit in text)
        {
            hash = (hash ^ unit) * Prime;
        }

        return hash;
    }
}
