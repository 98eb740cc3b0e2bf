namespace CustomerModel;

/// <summary>Identifies a quote.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct QuoteId(Guid Value) : IEntityId<QuoteId>, IIdentifies<Sales.Quote>
{
    /// <inheritdoc/>
    public static QuoteId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(QuoteId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"quote {Value}";
}
