namespace CustomerModel;

/// <summary>Identifies a share of a record.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct RecordShareId(Guid Value) : IEntityId<RecordShareId>, IIdentifies<Access.RecordShare>
{
    /// <inheritdoc/>
    public static RecordShareId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(RecordShareId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"share of a record {Value}";
}
