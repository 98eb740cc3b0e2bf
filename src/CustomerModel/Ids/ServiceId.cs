namespace CustomerModel;

/// <summary>Identifies a service that is scheduled.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ServiceId(Guid Value) : IEntityId<ServiceId>
{
    /// <inheritdoc/>
    public static ServiceId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ServiceId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"service {Value}";
}
