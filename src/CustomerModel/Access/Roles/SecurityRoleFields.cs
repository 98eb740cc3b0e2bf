using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a role.</summary>
public static class SecurityRoleFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<SecurityRole> All { get; } = [];

    /// <inheritdoc cref="SecurityRole.Name"/>
    public static Field<SecurityRole, string> Name { get; } =
        All.Text("name", "Name", 100, r => r.Name, (r, v) => r.Name = v!, Required | Indexed | Searchable);

    /// <summary>The privileges of the role.</summary>
    public static PartList<SecurityRole, RolePrivilege> Privileges { get; } =
        new(
            "roleprivileges",
            r => r.Privileges,
            (r, privileges) => r.PutPrivileges(privileges),
            number => new(number),
            RolePrivilegeFields.All
        )
        {
            Label = "Privilege",
        };
}
