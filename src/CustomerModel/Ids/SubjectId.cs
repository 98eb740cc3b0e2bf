namespace CustomerModel;

/// <summary>Identifies a subject of the subject tree.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SubjectId(Guid Value) : IEntityId<SubjectId>
{
    /// <inheritdoc/>
    public static SubjectId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(SubjectId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"subject {Value}";
}
