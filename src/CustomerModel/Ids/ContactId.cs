namespace CustomerModel;

/// <summary>Identifies a contact.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ContactId(Guid Value) : IEntityId<ContactId>, IIdentifies<Customers.Contact>
{
    /// <inheritdoc/>
    public static ContactId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ContactId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"contact {Value}";
}
