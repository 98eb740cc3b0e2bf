using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a user.</summary>
public static class SystemUserFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SystemUser> All { get; } = [];

    /// <inheritdoc cref="SystemUser.FullName"/>
    public static Field<SystemUser, string> FullName { get; } =
        All.Text("fullname", "Full Name", 200, u => u.FullName, (u, v) => u.FullName = v!, Required | Indexed | Searchable | Personal);

    /// <inheritdoc cref="SystemUser.EmailAddress"/>
    public static Field<SystemUser, EmailAddress> EmailAddress { get; } =
        All.Of<EmailAddress>(
            "internalemailaddress",
            "Primary Email",
            100,
            u => u.EmailAddress,
            (u, v) => u.EmailAddress = v,
            Personal | Indexed | Searchable
        );

    /// <inheritdoc cref="RoleHolder{TId}.BusinessUnit"/>
    public static Field<SystemUser, BusinessUnitId> BusinessUnit { get; } =
        All.Always(
            "businessunitid",
            "Business Unit",
            u => u.BusinessUnit,
            (u, v) => u.BusinessUnit = v,
            Indexed,
            targets: ["businessunit"]
        );

    /// <inheritdoc cref="SystemUser.Manager"/>
    public static Field<SystemUser, UserId> Manager { get; } =
        All.Value("parentsystemuserid", "Manager", u => u.Manager, (u, v) => u.Manager = v, traits: Indexed, targets: ["systemuser"]);

    /// <inheritdoc cref="SystemUser.IsDisabled"/>
    public static Field<SystemUser, bool> IsDisabled { get; } =
        All.Always("isdisabled", "Status", u => u.IsDisabled, (u, v) => u.IsDisabled = v, ByCommand | Indexed);

    /// <summary>The roles of the user.</summary>
    public static PartList<SystemUser, HeldRole> Roles { get; } =
        new("systemuserroles", u => u.Roles, (u, roles) => u.PutRoles(roles), number => new(number), HeldRoleFields.All) { Label = "Role" };
}
