namespace CustomerModel;

/// <summary>Identifies a marketing list.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct MarketingListId(Guid Value) : IEntityId<MarketingListId>
{
    /// <inheritdoc/>
    public static MarketingListId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(MarketingListId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"marketing list {Value}";
}
