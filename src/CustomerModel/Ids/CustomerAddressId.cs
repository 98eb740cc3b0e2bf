namespace CustomerModel;

/// <summary>Identifies an address of an account or a contact.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CustomerAddressId(Guid Value) : IEntityId<CustomerAddressId>
{
    /// <inheritdoc/>
    public static CustomerAddressId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CustomerAddressId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"customer address {Value}";
}
