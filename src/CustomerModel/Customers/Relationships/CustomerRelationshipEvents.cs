namespace CustomerModel.Customers;

/// <summary>Two customers were related to each other.</summary>
public sealed record CustomersRelated(
    CustomerRelationshipId Relationship,
    CustomerId Customer,
    RelationshipRoleId? CustomerRole,
    CustomerId Partner,
    RelationshipRoleId? PartnerRole,
    Instant At
) : IDomainEvent;

/// <summary>What two related customers are to each other was said anew.</summary>
public sealed record RelationshipRestated(
    CustomerRelationshipId Relationship,
    RelationshipRoleId? CustomerRole,
    RelationshipRoleId? PartnerRole,
    Instant At
) : IDomainEvent;
