namespace CustomerModel;

/// <summary>Identifies a note.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct NoteId(Guid Value) : IEntityId<NoteId>, IIdentifies<Activities.Note>
{
    /// <inheritdoc/>
    public static NoteId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(NoteId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"note {Value}";
}
