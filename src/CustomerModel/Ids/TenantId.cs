namespace CustomerModel;

/// <summary>Identifies a tenant: the space no read or write ever leaves.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct TenantId(Guid Value) : IEntityId<TenantId>
{
    /// <inheritdoc/>
    public static TenantId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(TenantId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"tenant {Value}";
}
