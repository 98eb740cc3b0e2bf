namespace CustomerModel;

/// <summary>Identifies a quick campaign.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct QuickCampaignId(Guid Value) : IEntityId<QuickCampaignId>
{
    /// <inheritdoc/>
    public static QuickCampaignId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(QuickCampaignId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"quick campaign {Value}";
}
