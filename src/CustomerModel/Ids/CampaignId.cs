namespace CustomerModel;

/// <summary>Identifies a campaign.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CampaignId(Guid Value) : IEntityId<CampaignId>
{
    /// <inheritdoc/>
    public static CampaignId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CampaignId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"campaign {Value}";
}
