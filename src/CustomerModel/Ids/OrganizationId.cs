namespace CustomerModel;

/// <summary>Identifies an organization.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct OrganizationId(Guid Value) : IEntityId<OrganizationId>, IIdentifies<Access.Organization>
{
    /// <inheritdoc/>
    public static OrganizationId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(OrganizationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"organization {Value}";
}
