namespace CustomerModel;

/// <summary>Identifies an entry of the consent ledger.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ConsentEntryId(Guid Value) : IEntityId<ConsentEntryId>, IIdentifies<Customers.ConsentEntry>
{
    /// <inheritdoc/>
    public static ConsentEntryId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ConsentEntryId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"consent entry {Value}";
}
