using System.Collections.Concurrent;

namespace CustomerModel.Specifications;

/// <summary>The one process-wide memory: shapes by key, at most twice <see cref="Generation"/> of them.</summary>
/// <remarks>Two generations: what was not asked for while the young one filled is forgotten with the old one.</remarks>
internal static class ShapeCache
{
    internal const int Generation = 1_024;

    private static ConcurrentDictionary<ShapeKey, object> _young = Empty();
    private static ConcurrentDictionary<ShapeKey, object> _old = Empty();

    internal static int Count => _young.Count + _old.Count;

    internal static object? Find(ReadOnlySpan<ShapeToken> tokens)
    {
        if (_young.GetAlternateLookup<ReadOnlySpan<ShapeToken>>().TryGetValue(tokens, out var shape))
        {
            return shape;
        }

        return _old.GetAlternateLookup<ReadOnlySpan<ShapeToken>>().TryGetValue(tokens, out shape) ? Keep(tokens, shape) : null;
    }

    internal static object Keep(ReadOnlySpan<ShapeToken> tokens, object shape)
    {
        if (_young.Count >= Generation)
        {
            _old = _young;
            _young = Empty();
        }

        return _young.GetOrAdd(new ShapeKey([.. tokens]), shape);
    }

    private static ConcurrentDictionary<ShapeKey, object> Empty() => new(ShapeKeyEquality.Instance);
}
