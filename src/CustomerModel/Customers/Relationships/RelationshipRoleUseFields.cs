using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a use of a relationship role.</summary>
public static class RelationshipRoleUseFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<RelationshipRoleUse> All { get; } = [];

    /// <inheritdoc cref="RelationshipRoleUse.From"/>
    public static Field<RelationshipRoleUse, RelationshipParty> From { get; } =
        All.Always("primaryobjecttypecode", "Primary Object Type", u => u.From, (u, v) => u.From = v, ByCommand);

    /// <inheritdoc cref="RelationshipRoleUse.To"/>
    public static Field<RelationshipRoleUse, RelationshipParty> To { get; } =
        All.Always("associateobjecttypecode", "Associate Object Type", u => u.To, (u, v) => u.To = v, ByCommand);
}
