namespace CustomerModel;

/// <summary>Identifies a contract template.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct ContractTemplateId(Guid Value) : IEntityId<ContractTemplateId>, IIdentifies<Service.ContractTemplate>
{
    /// <inheritdoc/>
    public static ContractTemplateId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(ContractTemplateId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"contract template {Value}";
}
