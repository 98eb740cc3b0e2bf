namespace CustomerModel;

/// <summary>Identifies a campaign response.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CampaignResponseId(Guid Value) : IEntityId<CampaignResponseId>
{
    /// <inheritdoc/>
    public static CampaignResponseId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CampaignResponseId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"campaign response {Value}";
}
