namespace CustomerModel.Customers;

/// <summary>What one party of a relationship is to the other.</summary>
/// <param name="Role">Its role, if it has one.</param>
/// <param name="Description">At most 2,000 characters; blank text is absent.</param>
public readonly record struct RelationshipSide(RelationshipRoleId? Role = null, string? Description = null);
