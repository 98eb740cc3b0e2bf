namespace CustomerModel;

/// <summary>Identifies an affiliation of a contact with an account.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct AffiliationId(Guid Value) : IEntityId<AffiliationId>, IIdentifies<Customers.Affiliation>
{
    /// <inheritdoc/>
    public static AffiliationId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(AffiliationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"affiliation {Value}";
}
