namespace CustomerModel;

/// <summary>Identifies a service level agreement.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SlaId(Guid Value) : IEntityId<SlaId>, IIdentifies<Service.Sla>
{
    /// <inheritdoc/>
    public static SlaId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(SlaId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"sla {Value}";
}
