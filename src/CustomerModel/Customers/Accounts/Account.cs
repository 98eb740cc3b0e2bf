namespace CustomerModel.Customers;

/// <summary>A company, a household or a single person we do business with.</summary>
/// <remarks>
/// Rules that span records hold at commit: the chain of parents runs in no circle (A1), the primary contact is an active
/// contact of the account (A3).
/// </remarks>
public sealed partial class Account : Customer<AccountId>
{
    private Account(AccountId id)
        : base(id) { }

    /// <summary>What there is to know about accounts.</summary>
    public static RecordType<Account, AccountId> Type { get; } =
        new("account", id => new(id), AccountFields.All, [AccountFields.Addresses, AccountFields.ContactsByPurpose], AccountFields.Name)
        {
            ObjectTypeCode = 1,
            Table = "accounts",
            QuickFind = [AccountFields.Name, AccountFields.AccountNumber, AccountFields.EmailAddress1, AccountFields.Telephone1],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("account", Id.Value);

    /// <inheritdoc/>
    public override CustomerId AsCustomer => Id;

    /// <summary>A company or organisation.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Account Create(AccountId id, string name, ZonedDateTime now) => Make(id, name, AccountKind.Business, now);

    /// <summary>A family or other people who live together; its members are contacts and may use its address.</summary>
    /// <exception cref="RefusedException">The name is empty, too long or unclean.</exception>
    public static Account CreateHousehold(AccountId id, string name, ZonedDateTime now) => Make(id, name, AccountKind.Household, now);

    /// <summary>One person as an account and a contact; the contact is among <see cref="Record.Made"/> and commits with the account.</summary>
    public static Account CreatePerson(AccountId id, ContactId personId, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(name);
        var person = Contact.Create(personId, name, now);
        var account = Make(id, person.FullName!, AccountKind.Person, now);
        person.BelongTo(id, now);
        account.PrimaryContact = personId;
        account.Bring(person);
        return account;
    }

    /// <summary>Why an account cannot come above this one, or <see langword="null"/>; that it stands not below is asked at commit.</summary>
    public DomainError? WhyNotSetParent(AccountId parent, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (
            Kind == AccountKind.Person ? AccountErrors.PersonHasNoHierarchy(parent)
            : parent == Id ? AccountErrors.Loop(parent)
            : null
        );

    /// <summary>Puts the account under another one, from wherever it stood.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotSetParent"/>.</exception>
    public void SetParent(AccountId parent, ZonedDateTime now)
    {
        Demand(WhyNotSetParent(parent, now));
        Reparent(parent, now);
    }

    /// <summary>Why the account cannot be made to stand alone, or <see langword="null"/>.</summary>
    public DomainError? WhyNotClearParent(ZonedDateTime now) => WhyNotEdit();

    /// <summary>Lets the account stand alone.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClearParent"/>.</exception>
    public void ClearParent(ZonedDateTime now)
    {
        Demand(WhyNotClearParent(now));
        Reparent(null, now);
    }

    /// <summary>Why a contact cannot become the primary one, or <see langword="null"/>; that it belongs to the account is asked at commit.</summary>
    public DomainError? WhyNotMakePrimary(ContactId contact, ZonedDateTime now) =>
        WhyNotEdit() ?? (Kind == AccountKind.Person && contact != PrimaryContact ? AccountErrors.PersonHasOneContact : null);

    /// <summary>Names the one contact to turn to first, in place of the one before.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotMakePrimary"/>.</exception>
    public void MakePrimary(ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotMakePrimary(contact, now));
        PutPrimary(contact, now);
    }

    /// <summary>Why the account cannot be left without primary contact, or <see langword="null"/>.</summary>
    public DomainError? WhyNotClearPrimary(ZonedDateTime now) =>
        WhyNotEdit() ?? (Kind == AccountKind.Person ? AccountErrors.PersonHasOneContact : null);

    /// <summary>Leaves the account without primary contact.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotClearPrimary"/>.</exception>
    public void ClearPrimary(ZonedDateTime now)
    {
        Demand(WhyNotClearPrimary(now));
        PutPrimary(null, now);
    }

    /// <summary>Why the person behind the account cannot be renamed, or <see langword="null"/>.</summary>
    public DomainError? WhyNotRenamePerson(Contact person, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(person);
        return WhyNotEdit()
            ?? (
                Kind != AccountKind.Person || person.Id != PrimaryContact
                    ? AccountErrors.NotThisPerson(person.Id)
                    : person.WhyNotTakeName(name)
            );
    }

    /// <summary>Renames the person behind a person account, contact and account together.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotRenamePerson"/>.</exception>
    public void RenamePerson(Contact person, PersonName name, ZonedDateTime now)
    {
        Demand(WhyNotRenamePerson(person, name, now));
        person.TakeName(name);
        TakeNameOf(person);
        Raise(new PersonRenamed(Id, person.Id, now.ToInstant()));
    }

    /// <inheritdoc/>
    protected override DomainError? WhyNotChange(Field field) =>
        Kind == AccountKind.Person && field == AccountFields.Name ? AccountErrors.PersonNameDerived : null;

    internal void TakeNameOf(Contact person) => Name = person.FullName!;

    private protected override void PutMaster(AccountId master) => Master = master;

    private protected override IReadOnlyList<Field> Amounts => AccountFields.Amounts;

    private static Account Make(AccountId id, string name, AccountKind kind, ZonedDateTime now)
    {
        var account = new Account(id);
        account.Begin(edit => edit.Set(AccountFields.Name, name));
        account.Kind = kind;
        account.Raise(new AccountCreated(id, kind, now.ToInstant()));
        return account;
    }

    private void Reparent(AccountId? parent, ZonedDateTime now)
    {
        if (parent != Parent)
        {
            Raise(new AccountParentChanged(Id, parent, Parent, now.ToInstant()));
            Parent = parent;
        }
    }

    private void PutPrimary(ContactId? contact, ZonedDateTime now)
    {
        if (contact != PrimaryContact)
        {
            Raise(new PrimaryContactChanged(Id, contact, PrimaryContact, now.ToInstant()));
            PrimaryContact = contact;
        }
    }
}
