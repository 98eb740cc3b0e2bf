namespace CustomerModel;

/// <summary>Identifies what a merge did.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct MergeId(Guid Value) : IEntityId<MergeId>, IIdentifies<Customers.Merge>
{
    /// <inheritdoc/>
    public static MergeId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(MergeId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"merge {Value}";
}
