namespace CustomerModel.Access;

/// <summary>Every reason users, teams, roles and business units can refuse, or be refused.</summary>
public static class AccessErrors
{
    /// <summary>The user or team has the role already.</summary>
    public static DomainError HasRole(SecurityRoleId role) =>
        new("access.has-role", "The user or team has the role already.") { Value = role };

    /// <summary>The user or team does not have the role.</summary>
    public static DomainError HasNotRole(SecurityRoleId role) =>
        new("access.has-not-role", "The user or team does not have the role.") { Value = role };

    /// <summary>An access team is there to be shared with: it has no roles.</summary>
    public static DomainError AccessTeamHasNoRoles(SecurityRoleId role) =>
        new("access.team-has-no-roles", "An access team has no roles.") { Fields = ["teamtype"], Value = role };

    /// <summary>The user is a member already.</summary>
    public static DomainError IsMember(UserId user) => new("access.is-member", "The user is a member already.") { Value = user };

    /// <summary>The user is no member.</summary>
    public static DomainError IsNoMember(UserId user) => new("access.is-no-member", "The user is no member.") { Value = user };

    /// <summary>A user who is disabled is read-only and may do nothing.</summary>
    public static DomainError Disabled { get; } =
        new("access.disabled", "The record is disabled; enable it first.") { Fields = ["isdisabled"] };

    /// <summary>The record is enabled already.</summary>
    public static DomainError Enabled { get; } = new("access.enabled", "The record is enabled already.") { Fields = ["isdisabled"] };

    /// <summary>The root of the organization stays enabled.</summary>
    public static DomainError RootStays { get; } =
        new("access.root-stays", "The root business unit is neither disabled nor put under another one.")
        {
            Fields = ["parentbusinessunitid"],
        };

    /// <summary>There is one root: a business unit without a parent.</summary>
    public static DomainError OneRoot(BusinessUnitId other) =>
        new("access.one-root", "Another business unit is the root.") { Fields = ["parentbusinessunitid"], Value = other };

    /// <summary>A business unit or user would stand above itself.</summary>
    public static DomainError Loop(Field field, object above) =>
        new("access.loop", "The record would stand above itself.") { Fields = [field.Name], Value = above };

    /// <summary>A privilege names rights, at least one, and none that Dynamics does not know.</summary>
    public static DomainError NoRights(AccessRight rights) =>
        new("access.no-rights", "A privilege names one or more known rights.") { Fields = ["accessrightsmask"], Value = rights };

    /// <summary>Whoever gives a role, a membership or a privilege holds all it contains himself, as far as it reaches.</summary>
    public static DomainError BeyondOwn(string kind, AccessRight rights, PrivilegeDepth depth) =>
        new("access.beyond-own", $"A privilege for {kind} is given that the caller does not hold that far.")
        {
            Value = $"{kind}: {rights}, {depth}",
        };

    /// <summary>The owner of a record is a user, or a team that owns, who may read records of the kind.</summary>
    public static DomainError CannotOwn(OwnerId owner) =>
        new("access.cannot-own", "The owner is unknown, disabled, an access team, or has no role to read records of the kind.")
        {
            Fields = ["ownerid"],
            Value = owner,
        };

    /// <summary>Records of the kind belong to the organization.</summary>
    public static DomainError NotAssignable { get; } =
        new("access.not-assignable", "Records of this kind have no owner.") { Fields = ["ownerid"] };
}
