namespace CustomerModel;

/// <summary>Identifies an activity of any kind.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ActivityId(Guid Value) : IEntityId<ActivityId>
{
    /// <inheritdoc/>
    public static ActivityId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ActivityId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"activity {Value}";
}
