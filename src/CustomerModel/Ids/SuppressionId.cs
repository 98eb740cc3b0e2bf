namespace CustomerModel;

/// <summary>Identifies an address or number that nobody may be kept under any more; follows from it by a key of the host.</summary>
/// <param name="Value">The first 16 bytes of a keyed hash; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct SuppressionId(Guid Value) : IEntityId<SuppressionId>, IIdentifies<Customers.Suppression>
{
    /// <inheritdoc/>
    public static SuppressionId From(Guid value) => new(value);

    /// <inheritdoc/>
    public override string ToString() => $"suppression {Value}";
}
