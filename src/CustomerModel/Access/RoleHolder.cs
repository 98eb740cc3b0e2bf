namespace CustomerModel.Access;

/// <summary>What users and teams share: a business unit they belong to, and roles.</summary>
/// <typeparam name="TId">User id or team id.</typeparam>
public abstract class RoleHolder<TId> : AggregateRoot<TId>
    where TId : struct, IEntityId<TId>
{
    private HeldRole[] _roles = [];

    private protected RoleHolder(TId id)
        : base(id) { }

    /// <summary>Where in the organization the user or team stands; privileges reach from there.</summary>
    public BusinessUnitId BusinessUnit { get; internal set; }

    /// <summary>The roles, by number.</summary>
    public IReadOnlyList<HeldRole> Roles => _roles;

    /// <summary>Whether the user or team has a role.</summary>
    public bool Has(SecurityRoleId role) => Array.Exists(_roles, held => held.Role == role);

    /// <summary>Why a role cannot be given, or <see langword="null"/>.</summary>
    public virtual DomainError? WhyNotTakeRole(SecurityRoleId role, ZonedDateTime now) =>
        WhyNotEdit() ?? (Has(role) ? AccessErrors.HasRole(role) : null);

    /// <summary>Gives a role; whoever does so holds every privilege of it himself.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotTakeRole"/>.</exception>
    public void TakeRole(SecurityRoleId role, ZonedDateTime now)
    {
        Demand(WhyNotTakeRole(role, now));
        _roles = _roles.Plus(new HeldRole(1) { Role = role });
        Raise(new RoleTaken(Ref, role, now.ToInstant()));
    }

    /// <summary>Why a role cannot be taken away, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDropRole(SecurityRoleId role, ZonedDateTime now) =>
        WhyNotEdit() ?? (Has(role) ? null : AccessErrors.HasNotRole(role));

    /// <summary>Takes a role away.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDropRole"/>.</exception>
    public void DropRole(SecurityRoleId role, ZonedDateTime now)
    {
        Demand(WhyNotDropRole(role, now));
        _roles = [.. _roles.Where(held => held.Role != role)];
        Raise(new RoleDropped(Ref, role, now.ToInstant()));
    }

    internal void PutRoles(HeldRole[] roles) => _roles = roles;
}
