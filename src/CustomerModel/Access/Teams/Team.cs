namespace CustomerModel.Access;

/// <summary>Users who own records together, or with whom records are shared together.</summary>
public sealed class Team : RoleHolder<TeamId>
{
    private TeamMember[] _members = [];

    private Team(TeamId id)
        : base(id) { }

    /// <summary>What there is to know about teams.</summary>
    public static RecordType<Team, TeamId> Type { get; } =
        new("team", id => new(id), TeamFields.All, [TeamFields.Roles, TeamFields.Members], TeamFields.Name)
        {
            ObjectTypeCode = 9,
            Table = "teams",
            Ownership = OwnershipType.BusinessUnit,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("team", Id.Value);

    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>Whether it owns records or has them shared with it.</summary>
    public TeamType Kind { get; internal set; }

    /// <summary>Who looks after it.</summary>
    public UserId? Administrator { get; internal set; }

    /// <summary>What it is for.</summary>
    public string? Description { get; internal set; }

    /// <summary>The members, by number.</summary>
    public IReadOnlyList<TeamMember> Members => _members;

    /// <summary>A team without members yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 160 characters.</param>
    /// <param name="kind">Whether it owns records.</param>
    /// <param name="businessUnit">Where in the organization it stands.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Team Create(TeamId id, string name, TeamType kind, BusinessUnitId businessUnit, ZonedDateTime now)
    {
        var team = new Team(id) { Kind = kind, BusinessUnit = businessUnit };
        team.Begin(edit => edit.Set(TeamFields.Name, name));
        return team;
    }

    /// <summary>Whether a user belongs to it.</summary>
    public bool HasMember(UserId user) => Array.Exists(_members, member => member.User == user);

    /// <inheritdoc/>
    public override DomainError? WhyNotTakeRole(SecurityRoleId role, ZonedDateTime now) =>
        Kind == TeamType.Access ? AccessErrors.AccessTeamHasNoRoles(role) : base.WhyNotTakeRole(role, now);

    /// <summary>Why a user cannot come in, or <see langword="null"/>.</summary>
    public DomainError? WhyNotJoin(UserId user, ZonedDateTime now) =>
        WhyNotEdit() ?? (HasMember(user) ? AccessErrors.IsMember(user) : null);

    /// <summary>Lets a user in, who may do what the team may; whoever lets him in may do it himself.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotJoin"/>.</exception>
    public void Join(UserId user, ZonedDateTime now)
    {
        Demand(WhyNotJoin(user, now));
        _members = _members.Plus(new TeamMember(1) { User = user });
        Raise(new TeamJoined(Id, user, now.ToInstant()));
    }

    /// <summary>Why a user cannot leave, or <see langword="null"/>.</summary>
    public DomainError? WhyNotLeave(UserId user, ZonedDateTime now) =>
        WhyNotEdit() ?? (HasMember(user) ? null : AccessErrors.IsNoMember(user));

    /// <summary>Lets a user go.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotLeave"/>.</exception>
    public void Leave(UserId user, ZonedDateTime now)
    {
        Demand(WhyNotLeave(user, now));
        _members = [.. _members.Where(member => member.User != user)];
        Raise(new TeamLeft(Id, user, now.ToInstant()));
    }

    internal void PutMembers(TeamMember[] members) => _members = members;

    /// <inheritdoc/>
    protected override IEnumerable<DomainError> BrokenRules() =>
        Kind == TeamType.Access && Roles.Count > 0 ? [AccessErrors.AccessTeamHasNoRoles(Roles[0].Role)] : [];
}
