namespace CustomerModel;

/// <summary>Identifies a campaign activity.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct CampaignActivityId(Guid Value) : IEntityId<CampaignActivityId>
{
    /// <inheritdoc/>
    public static CampaignActivityId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(CampaignActivityId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"campaign activity {Value}";
}
