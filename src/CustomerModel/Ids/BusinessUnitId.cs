namespace CustomerModel;

/// <summary>Identifies a business unit.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct BusinessUnitId(Guid Value) : IEntityId<BusinessUnitId>, IIdentifies<Access.BusinessUnit>
{
    /// <inheritdoc/>
    public static BusinessUnitId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(BusinessUnitId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"business unit {Value}";
}
