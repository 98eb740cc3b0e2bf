namespace CustomerModel;

/// <summary>Identifies one <see cref="Duplicates.DuplicateRule"/>.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct DuplicateRuleId(Guid Value) : IEntityId<DuplicateRuleId>, IIdentifies<Duplicates.DuplicateRule>
{
    /// <inheritdoc/>
    public static DuplicateRuleId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(DuplicateRuleId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"duplicaterule {Value}";
}
