namespace CustomerModel.Sales;

/// <summary>A customer got a part in an opportunity.</summary>
public sealed record CustomerJoinedOpportunity(
    OpportunityRelationshipId Relationship,
    OpportunityId Opportunity,
    CustomerId Customer,
    RelationshipRoleId? Role,
    Instant At
) : IDomainEvent;
