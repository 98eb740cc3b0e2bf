using static CustomerModel.FieldTraits;

namespace CustomerModel.Sales;

/// <summary>Every field of an opportunity relationship.</summary>
public static class OpportunityRelationshipFields
{
    /// <summary>All of them, in order.</summary>
    public static FieldList<OpportunityRelationship> All { get; } = [];

    /// <inheritdoc cref="OpportunityRelationship.Opportunity"/>
    public static Field<OpportunityRelationship, OpportunityId> Opportunity { get; } =
        All.Always(
            "opportunityid",
            "Opportunity",
            r => r.Opportunity,
            (r, v) => r.Opportunity = v,
            ByCommand | Indexed,
            targets: ["opportunity"]
        );

    /// <inheritdoc cref="OpportunityRelationship.Customer"/>
    public static Field<OpportunityRelationship, CustomerId> Customer { get; } =
        All.Always(
            "customerid",
            "Customer",
            r => r.Customer,
            (r, v) => r.Customer = v,
            ByCommand | Indexed,
            targets: ["account", "contact"]
        );

    /// <inheritdoc cref="OpportunityRelationship.Role"/>
    public static Field<OpportunityRelationship, RelationshipRoleId> Role { get; } =
        All.Value("opportunityroleid", "Role", r => r.Role, (r, v) => r.Role = v, traits: Indexed, targets: ["relationshiprole"]);

    /// <inheritdoc cref="OpportunityRelationship.Description"/>
    public static Field<OpportunityRelationship, string> Description { get; } =
        All.Text("description", "Description", 500, r => r.Description, (r, v) => r.Description = v, Personal);
}
