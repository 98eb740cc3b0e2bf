namespace CustomerModel;

/// <summary>Identifies a competitor.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CompetitorId(Guid Value) : IEntityId<CompetitorId>, IIdentifies<Sales.Competitor>
{
    /// <inheritdoc/>
    public static CompetitorId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CompetitorId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"competitor {Value}";
}
