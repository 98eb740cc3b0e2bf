namespace CustomerModel;

/// <summary>Identifies a line of a contract.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ContractLineId(Guid Value) : IEntityId<ContractLineId>
{
    /// <inheritdoc/>
    public static ContractLineId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ContractLineId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"contract line {Value}";
}
