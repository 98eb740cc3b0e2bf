namespace CustomerModel;

/// <summary>A user or a team as the owner of a record.</summary>
/// <param name="Kind">User or team.</param>
/// <param name="Value">The value of the user's or team's id.</param>
public readonly record struct OwnerId(OwnerKind Kind, Guid Value)
{
    /// <summary>The user, or <see langword="null"/> when a team owns the record.</summary>
    public UserId? User => Kind == OwnerKind.User ? UserId.From(Value) : null;

    /// <summary>The team, or <see langword="null"/> when a user owns the record.</summary>
    public TeamId? Team => Kind == OwnerKind.Team ? TeamId.From(Value) : null;

    /// <summary>A user as an owner.</summary>
    public static implicit operator OwnerId(UserId user) => FromUserId(user);

    /// <summary>A team as an owner.</summary>
    public static implicit operator OwnerId(TeamId team) => FromTeamId(team);

    /// <summary>A user as an owner.</summary>
    public static OwnerId FromUserId(UserId user) => new(OwnerKind.User, user.Value);

    /// <summary>A team as an owner.</summary>
    public static OwnerId FromTeamId(TeamId team) => new(OwnerKind.Team, team.Value);

    /// <inheritdoc/>
    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()} {Value}";
}
