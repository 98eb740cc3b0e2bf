namespace CustomerModel.Customers;

/// <summary>Every reason a contact can refuse.</summary>
public static class ContactErrors
{
    /// <summary>A contact belongs to one account at a time; moving is a command of its own.</summary>
    public static DomainError HasParent(CustomerId parent) =>
        new("contact.has-parent", "The contact belongs to another account or contact already; move it instead.")
        {
            Fields = ["parentcustomerid"],
            Value = parent,
        };

    /// <summary>A contact that belongs to nobody cannot be moved or leave.</summary>
    public static DomainError HasNoParent { get; } =
        new("contact.has-no-parent", "The contact belongs to no account or contact.") { Fields = ["parentcustomerid"] };

    /// <summary>A change of job leads to another employer.</summary>
    public static DomainError SameEmployer(AccountId employer) =>
        new("contact.same-employer", "The contact works there already.") { Fields = ["parentcustomerid"], Value = employer };

    /// <summary>A contact above itself, at any depth.</summary>
    public static DomainError Loop(ContactId parent) =>
        new("contact.loop", "The parent contact stands below this contact already.") { Fields = ["parentcustomerid"], Value = parent };

    /// <summary>The chain above the contact is a loop already.</summary>
    public static DomainError LoopExists(ContactId parent) =>
        new("contact.loop-exists", "The chain of parent contacts runs in a circle.") { Fields = ["parentcustomerid"], Value = parent };

    /// <summary>A person account has its person as the only contact.</summary>
    public static DomainError AccountIsPerson(AccountId account) =>
        new("contact.account-is-person", "A person account has its person as the only contact.")
        {
            Fields = ["parentcustomerid"],
            Value = account,
        };

    /// <summary>The person of a person account stays with it.</summary>
    public static DomainError IsPersonOf(AccountId account) =>
        new("contact.is-person-of", "The person of a person account stays with it.") { Fields = ["parentcustomerid"], Value = account };

    /// <summary>Only a member of a household uses its address.</summary>
    public static DomainError NotOfHousehold(AccountId account) =>
        new("contact.not-of-household", "Only a member of a household uses its address.")
        {
            Fields = ["sharedaddressaccountid"],
            Value = account,
        };

    /// <summary>The household has no address of this number.</summary>
    public static DomainError SharedAddressMissing(int number) =>
        new("contact.shared-address-missing", "The household has no address of this number.")
        {
            Fields = ["sharedaddressnumber"],
            Value = number,
        };
}
