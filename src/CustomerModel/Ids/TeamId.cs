namespace CustomerModel;

/// <summary>Identifies a team.</summary>
/// <param name="Value">A version 7 UUID; <see cref="Guid.Empty"/> is refused by every aggregate.</param>
public readonly record struct TeamId(Guid Value) : IEntityId<TeamId>, IIdentifies<Access.Team>
{
    /// <inheritdoc/>
    public static TeamId From(Guid value) => new(value);

    /// <summary>By value, in the order every store keeps.</summary>
    public int CompareTo(TeamId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => $"team {Value}";
}
