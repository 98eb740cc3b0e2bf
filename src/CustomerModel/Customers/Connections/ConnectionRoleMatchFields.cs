using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a role that answers another one.</summary>
public static class ConnectionRoleMatchFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<ConnectionRoleMatch> All { get; } = [];

    /// <inheritdoc cref="ConnectionRoleMatch.Role"/>
    public static Field<ConnectionRoleMatch, ConnectionRoleId> Role { get; } =
        All.Always(
            "associatedconnectionroleid",
            "Matching Role",
            m => m.Role,
            (m, v) => m.Role = v,
            ByCommand | Indexed,
            targets: ["connectionrole"]
        );
}
