namespace CustomerModel.Customers;

/// <summary>Every reason an account can refuse.</summary>
public static class AccountErrors
{
    /// <summary>An account above itself, at any depth (Dynamics: AccountLoopBeingCreated).</summary>
    public static DomainError Loop(AccountId parent) =>
        new("account.loop", "The parent account stands below this account already.") { Fields = ["parentaccountid"], Value = parent };

    /// <summary>The chain above the account is a loop already (Dynamics: AccountLoopExists).</summary>
    public static DomainError LoopExists(AccountId parent) =>
        new("account.loop-exists", "The chain of parent accounts runs in a circle.") { Fields = ["parentaccountid"], Value = parent };

    /// <summary>A person account stands for one person and has no account above or below.</summary>
    public static DomainError PersonHasNoHierarchy(AccountId account) =>
        new("account.person-has-no-hierarchy", "A person account has no parent account and is none.")
        {
            Fields = ["parentaccountid"],
            Value = account,
        };

    /// <summary>A person account stands for one person, who stays its primary contact.</summary>
    public static DomainError PersonHasOneContact { get; } =
        new("account.person-has-one-contact", "A person account has its person as the only contact.") { Fields = ["primarycontactid"] };

    /// <summary>The name of a person account follows from its person.</summary>
    public static DomainError PersonNameDerived { get; } =
        new("account.person-name-derived", "The name of a person account follows from the name of its person.") { Fields = ["name"] };

    /// <summary>The account stands for no person, or for another one.</summary>
    public static DomainError NotThisPerson(ContactId contact) =>
        new("account.not-this-person", "The account does not stand for this contact.") { Fields = ["primarycontactid"], Value = contact };

    /// <summary>Nobody is named for the purpose.</summary>
    public static DomainError NobodyFor(ContactPurpose purpose) =>
        new("account.nobody-for-purpose", "No contact is named for the purpose.") { Value = purpose };

    /// <summary>The contact named for a purpose neither belongs to the account nor is affiliated with it, or is inactive.</summary>
    public static DomainError PurposeContactElsewhere(ContactId contact) =>
        new("account.purpose-contact-elsewhere", "A contact for a purpose is an active contact of the account, or affiliated with it.")
        {
            Fields = ["accountcontact.contactid"],
            Value = contact,
        };

    /// <summary>The primary contact belongs to another account or to none, or is inactive.</summary>
    public static DomainError PrimaryContactElsewhere(ContactId contact) =>
        new("account.primary-contact-elsewhere", "The primary contact is not an active contact of this account.")
        {
            Fields = ["primarycontactid"],
            Value = contact,
        };
}
