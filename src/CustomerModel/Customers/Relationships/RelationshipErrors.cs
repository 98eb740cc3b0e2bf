namespace CustomerModel.Customers;

/// <summary>Every reason a relationship between customers can be refused.</summary>
public static class RelationshipErrors
{
    /// <summary>Nobody is related to itself (R3).</summary>
    public static DomainError WithItself(CustomerId party) =>
        new("relationship.with-itself", "A customer has no relationship with itself.")
        {
            Fields = ["customerid", "partnerid"],
            Value = party,
        };

    /// <summary>The other record does not tell of the same relationship from the other side (R1).</summary>
    public static DomainError NotTheConverse(CustomerRelationshipId? converse) =>
        new("relationship.not-the-converse", "Both records of a relationship say the same, each from its own side.")
        {
            Fields = ["converserelationshipid"],
            Value = converse,
        };
}
