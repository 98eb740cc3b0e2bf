using static CustomerModel.FieldTraits;

namespace CustomerModel.Access;

/// <summary>Every field of a privilege.</summary>
public static class RolePrivilegeFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<RolePrivilege> All { get; } = [];

    /// <inheritdoc cref="RolePrivilege.Kind"/>
    public static Field<RolePrivilege, string> Kind { get; } =
        All.Text("objecttypecode", "Record Type", 128, p => p.Kind, (p, v) => p.Kind = v!, ByCommand | Required);

    /// <inheritdoc cref="RolePrivilege.Rights"/>
    public static Field<RolePrivilege, AccessRight> Rights { get; } =
        All.Always("accessrightsmask", "Rights", p => p.Rights, (p, v) => p.Rights = v, ByCommand);

    /// <inheritdoc cref="RolePrivilege.Depth"/>
    public static Field<RolePrivilege, PrivilegeDepth> Depth { get; } =
        All.Always("privilegedepthmask", "Depth", p => p.Depth, (p, v) => p.Depth = v, ByCommand);
}
