using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a kind of record that can have a connection role.</summary>
public static class ConnectionRoleKindFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<ConnectionRoleKind> All { get; } = [];

    /// <inheritdoc cref="ConnectionRoleKind.Kind"/>
    public static Field<ConnectionRoleKind, string> Kind { get; } =
        All.Text("associatedobjecttypecode", "Record Type", 128, k => k.Kind, (k, v) => k.Kind = v!, ByCommand | Required);
}
