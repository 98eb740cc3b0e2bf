namespace CustomerModel.Access;

/// <summary>Privileges under a name, given to users and teams; whoever has several roles has the union of them, and nothing is ever denied.</summary>
public sealed class SecurityRole : AggregateRoot<SecurityRoleId>
{
    private RolePrivilege[] _privileges = [];

    private SecurityRole(SecurityRoleId id)
        : base(id) { }

    /// <summary>Stands for every kind of record, those of guests and of later versions too.</summary>
    public const string AnyKind = "*";

    /// <summary>What there is to know about roles.</summary>
    public static RecordType<SecurityRole, SecurityRoleId> Type { get; } =
        new("role", id => new(id), SecurityRoleFields.All, [SecurityRoleFields.Privileges], SecurityRoleFields.Name)
        {
            ObjectTypeCode = 1036,
            Table = "roles",
            Ownership = OwnershipType.Organization,
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("role", Id.Value);

    /// <summary>What it is called.</summary>
    public string Name { get; internal set; } = "";

    /// <summary>The privileges, by number: of a kind and depth one, and each right of a kind once.</summary>
    public IReadOnlyList<RolePrivilege> Privileges => _privileges;

    /// <summary>A role without privileges yet.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="name">1 to 100 characters.</param>
    /// <param name="now">When it is made.</param>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static SecurityRole Create(SecurityRoleId id, string name, ZonedDateTime now)
    {
        var role = new SecurityRole(id);
        role.Begin(edit => edit.Set(SecurityRoleFields.Name, name));
        return role;
    }

    /// <summary>The role of those who look after everything: every right over every kind, everywhere.</summary>
    public static SecurityRole Administrator(SecurityRoleId id, ZonedDateTime now)
    {
        var role = Create(id, "System Administrator", now);
        role.Grant(AnyKind, AccessRights.All, PrivilegeDepth.Global, now);
        return role;
    }

    /// <summary>How far a right over records of a kind reaches, or <see langword="null"/> when the role does not have it.</summary>
    public PrivilegeDepth? DepthOf(string kind, AccessRight right) =>
        _privileges
            .Where(privilege => (privilege.Kind == kind || privilege.Kind == AnyKind) && privilege.Rights.HasFlag(right))
            .Max(privilege => (PrivilegeDepth?)privilege.Depth);

    /// <summary>Why rights cannot be granted, or <see langword="null"/>.</summary>
    public DomainError? WhyNotGrant(string kind, AccessRight rights, PrivilegeDepth depth, ZonedDateTime now) =>
        WhyNotEdit() ?? RolePrivilegeFields.Kind.WhyNot(kind) ?? (IsKnown(rights) ? null : AccessErrors.NoRights(rights));

    /// <summary>Grants rights over a kind of record; a right that the role has already gets the new depth.</summary>
    /// <param name="kind">Logical name of the kind, or <see cref="AnyKind"/>.</param>
    /// <param name="rights">One or more.</param>
    /// <param name="depth">How far they reach.</param>
    /// <param name="now">When.</param>
    /// <exception cref="RefusedException">See <see cref="WhyNotGrant"/>.</exception>
    public void Grant(string kind, AccessRight rights, PrivilegeDepth depth, ZonedDateTime now)
    {
        Demand(WhyNotGrant(kind, rights, depth, now));
        var left = Without(kind, rights);
        _privileges = Array.Find(left, privilege => privilege.Kind == kind && privilege.Depth == depth) is { } same
            ? left.With(same.Number, same with { Rights = same.Rights | rights })
            : left.Plus(
                new RolePrivilege(1)
                {
                    Kind = kind,
                    Rights = rights,
                    Depth = depth,
                }
            );
        Raise(new PrivilegeGranted(Id, kind, rights, depth, now.ToInstant()));
    }

    /// <summary>Why rights cannot be revoked, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRevoke(string kind, AccessRight rights, ZonedDateTime now) =>
        WhyNotEdit() ?? (IsKnown(rights) ? null : AccessErrors.NoRights(rights));

    /// <summary>Takes rights over a kind of record from the role; those it does not have stay away.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRevoke"/>.</exception>
    public void Revoke(string kind, AccessRight rights, ZonedDateTime now)
    {
        Demand(WhyNotRevoke(kind, rights, now));
        _privileges = Without(kind, rights);
        Raise(new PrivilegeRevoked(Id, kind, rights, now.ToInstant()));
    }

    internal void PutPrivileges(RolePrivilege[] privileges) => _privileges = privileges;

    private RolePrivilege[] Without(string kind, AccessRight rights) =>
        [
            .. _privileges
                .Select(privilege => privilege.Kind == kind ? privilege with { Rights = privilege.Rights & ~rights } : privilege)
                .Where(privilege => privilege.Rights != AccessRight.None),
        ];

    private static bool IsKnown(AccessRight rights) => rights != AccessRight.None && (rights & ~AccessRights.All) == AccessRight.None;
}
