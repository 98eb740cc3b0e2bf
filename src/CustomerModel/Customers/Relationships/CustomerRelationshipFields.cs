using static CustomerModel.FieldTraits;

namespace CustomerModel.Customers;

/// <summary>Every field of a customer relationship.</summary>
public static class CustomerRelationshipFields
{
    private static readonly string[] Parties = ["account", "contact"];

    /// <summary>All of them, in order.</summary>
    public static FieldList<CustomerRelationship> All { get; } = [];

    /// <inheritdoc cref="CustomerRelationship.Customer"/>
    public static Field<CustomerRelationship, CustomerId> Customer { get; } =
        All.Always("customerid", "Customer", r => r.Customer, (r, v) => r.Customer = v, ByCommand | Indexed, targets: Parties);

    /// <inheritdoc cref="CustomerRelationship.CustomerRole"/>
    public static Field<CustomerRelationship, RelationshipRoleId> CustomerRole { get; } =
        All.Value(
            "customerroleid",
            "Role 1",
            r => r.CustomerRole,
            (r, v) => r.CustomerRole = v,
            traits: ByCommand | Indexed,
            targets: ["relationshiprole"]
        );

    /// <inheritdoc cref="CustomerRelationship.CustomerRoleDescription"/>
    public static Field<CustomerRelationship, string> CustomerRoleDescription { get; } =
        All.Text(
            "customerroledescription",
            "Description 1",
            2000,
            r => r.CustomerRoleDescription,
            (r, v) => r.CustomerRoleDescription = v,
            ByCommand | Personal
        );

    /// <inheritdoc cref="CustomerRelationship.Partner"/>
    public static Field<CustomerRelationship, CustomerId> Partner { get; } =
        All.Always("partnerid", "Party 2", r => r.Partner, (r, v) => r.Partner = v, ByCommand | Indexed, targets: Parties);

    /// <inheritdoc cref="CustomerRelationship.PartnerRole"/>
    public static Field<CustomerRelationship, RelationshipRoleId> PartnerRole { get; } =
        All.Value(
            "partnerroleid",
            "Role 2",
            r => r.PartnerRole,
            (r, v) => r.PartnerRole = v,
            traits: ByCommand | Indexed,
            targets: ["relationshiprole"]
        );

    /// <inheritdoc cref="CustomerRelationship.PartnerRoleDescription"/>
    public static Field<CustomerRelationship, string> PartnerRoleDescription { get; } =
        All.Text(
            "partnerroledescription",
            "Description 2",
            2000,
            r => r.PartnerRoleDescription,
            (r, v) => r.PartnerRoleDescription = v,
            ByCommand | Personal
        );

    /// <inheritdoc cref="CustomerRelationship.Converse"/>
    public static Field<CustomerRelationship, CustomerRelationshipId> Converse { get; } =
        All.Value(
            "converserelationshipid",
            "Converse Relationship",
            r => r.Converse,
            (r, v) => r.Converse = v,
            traits: BySystem,
            targets: ["customerrelationship"]
        );

    /// <inheritdoc cref="CustomerRelationship.Key"/>
    public static Field<CustomerRelationship, string> Key { get; } =
        All.Text("relationshipkey", "Key", 160, r => r.Key, (r, v) => r.Key = v!, Derived | Required);
}
