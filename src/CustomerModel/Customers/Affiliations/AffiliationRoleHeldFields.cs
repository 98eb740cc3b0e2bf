using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a role in an affiliation.</summary>
public static class AffiliationRoleHeldFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<AffiliationRoleHeld> All { get; } = [];

    /// <inheritdoc cref="AffiliationRoleHeld.Role"/>
    public static Field<AffiliationRoleHeld, AffiliationRole> Role { get; } =
        All.Choice("role", "Role", r => r.Role, (r, v) => r.Role = v, ByCommand);
}
