using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a role that a user or a team has.</summary>
public static class HeldRoleFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<HeldRole> All { get; } = [];

    /// <inheritdoc cref="HeldRole.Role"/>
    public static Field<HeldRole, SecurityRoleId> Role { get; } =
        All.Always("roleid", "Role", r => r.Role, (r, v) => r.Role = v, ByCommand | Indexed, targets: ["role"]);
}
