namespace CustomerModel.Specifications;

/// <summary>The shape of one or more expressions, as the key of a cache; refers to types and members only.</summary>
internal sealed class ShapeKey(ShapeToken[] tokens)
{
    internal ShapeToken[] Tokens { get; } = tokens;
}

internal sealed class ShapeKeyEquality : IEqualityComparer<ShapeKey>, IAlternateEqualityComparer<ReadOnlySpan<ShapeToken>, ShapeKey>
{
    internal static ShapeKeyEquality Instance { get; } = new();

    public bool Equals(ShapeKey? x, ShapeKey? y) => x is not null && y is not null && Equals(x.Tokens, y);

    public int GetHashCode(ShapeKey obj) => GetHashCode(obj.Tokens);

    public ShapeKey Create(ReadOnlySpan<ShapeToken> alternate) => new([.. alternate]);

    public bool Equals(ReadOnlySpan<ShapeToken> alternate, ShapeKey other) => alternate.SequenceEqual(other.Tokens);

    public int GetHashCode(ReadOnlySpan<ShapeToken> alternate)
    {
        var hash = alternate.Length;
        foreach (var token in alternate)
        {
            hash = (hash * 0x01000193) ^ token.GetHashCode();
        }

        return hash;
    }
}
