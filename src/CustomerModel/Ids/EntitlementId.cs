namespace CustomerModel;

/// <summary>Identifies an entitlement.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct EntitlementId(Guid Value) : IEntityId<EntitlementId>, IIdentifies<Service.Entitlement>
{
    /// <inheritdoc/>
    public static EntitlementId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(EntitlementId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"entitlement {Value}";
}
