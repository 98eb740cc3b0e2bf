namespace CustomerModel.Customers;

/// <summary>Kinds of record that relationship roles are for, with the Dynamics object type codes.</summary>
public enum RelationshipParty
{
    /// <summary>An account.</summary>
    Account = 1,

    /// <summary>A contact.</summary>
    Contact = 2,

    /// <summary>An opportunity.</summary>
    Opportunity = 3,
}
