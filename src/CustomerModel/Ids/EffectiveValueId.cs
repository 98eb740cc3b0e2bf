namespace CustomerModel;

/// <summary>Identifies a value stated for a period.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct EffectiveValueId(Guid Value) : IEntityId<EffectiveValueId>, IIdentifies<Effective.EffectiveValue>
{
    /// <inheritdoc/>
    public static EffectiveValueId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(EffectiveValueId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"effective value {Value}";
}
