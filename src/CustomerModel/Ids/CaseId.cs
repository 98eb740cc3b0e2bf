namespace CustomerModel;

/// <summary>Identifies a case.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CaseId(Guid Value) : IEntityId<CaseId>, IIdentifies<Service.Case>
{
    /// <inheritdoc/>
    public static CaseId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CaseId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"case {Value}";
}
