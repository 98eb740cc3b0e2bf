namespace CustomerModel.Customers;

/// <summary>A role that a contact has in an affiliation.</summary>
public sealed record AffiliationRoleHeld : RecordPart
{
    internal AffiliationRoleHeld(int number)
        : base(number) { }

    /// <summary>The role.</summary>
    public AffiliationRole Role { get; internal set; }
}
