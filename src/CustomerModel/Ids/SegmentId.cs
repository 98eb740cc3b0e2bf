namespace CustomerModel;

/// <summary>Identifies a segment.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SegmentId(Guid Value) : IEntityId<SegmentId>
{
    /// <inheritdoc/>
    public static SegmentId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(SegmentId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"segment {Value}";
}
