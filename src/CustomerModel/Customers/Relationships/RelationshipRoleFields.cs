namespace CustomerModel.Customers;

/// <summary>Every field of a relationship role.</summary>
public sealed class RelationshipRoleFields : PartyRoleFields<RelationshipRole, RelationshipRoleId>
{
    private RelationshipRoleFields() { }

    /// <summary>All of them, in order.</summary>
    public static FieldList<RelationshipRole> All { get; } = Begin();

    /// <summary>For whom the role is, towards whom.</summary>
    public static PartList<RelationshipRole, RelationshipRoleUse> Uses { get; } =
        new("relationshiprolemap", r => r.Uses, (r, uses) => r.PutUses(uses), number => new(number), RelationshipRoleUseFields.All)
        {
            Label = "Use",
        };
}
