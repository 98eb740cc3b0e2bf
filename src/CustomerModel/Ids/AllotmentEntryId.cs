namespace CustomerModel;

/// <summary>Identifies an entry of the ledger of allotments.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct AllotmentEntryId(Guid Value) : IEntityId<AllotmentEntryId>, IIdentifies<Service.AllotmentEntry>
{
    /// <inheritdoc/>
    public static AllotmentEntryId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(AllotmentEntryId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"allotment entry {Value}";
}
