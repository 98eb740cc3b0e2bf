namespace CustomerModel;

/// <summary>Identifies a contract.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ContractId(Guid Value) : IEntityId<ContractId>, IIdentifies<Service.Contract>
{
    /// <inheritdoc/>
    public static ContractId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ContractId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"contract {Value}";
}
