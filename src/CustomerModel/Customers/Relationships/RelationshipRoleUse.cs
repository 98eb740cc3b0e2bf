namespace CustomerModel.Customers;

/// <summary>One kind of party that can have a role towards another; Dynamics: relationship role map.</summary>
public sealed record RelationshipRoleUse : RecordPart
{
    internal RelationshipRoleUse(int number)
        : base(number) { }

    /// <summary>Who has the role.</summary>
    public RelationshipParty From { get; internal set; } = RelationshipParty.Account;

    /// <summary>Towards whom.</summary>
    public RelationshipParty To { get; internal set; } = RelationshipParty.Account;
}
