namespace CustomerModel;

/// <summary>Identifies a queue.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct QueueId(Guid Value) : IEntityId<QueueId>
{
    /// <inheritdoc/>
    public static QueueId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(QueueId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"queue {Value}";
}
