namespace CustomerModel.Customers;

/// <summary>A person: a customer of its own, somebody at an account, a member of a household.</summary>
/// <remarks>
/// Rules that span records hold at commit: contacts under contacts run in no circle (C2), a person account has one contact,
/// a shared address is there.
/// </remarks>
public sealed partial class Contact : Customer<ContactId>, INamedPerson
{
    private Contact(ContactId id)
        : base(id) { }

    /// <summary>What there is to know about contacts.</summary>
    public static RecordType<Contact, ContactId> Type { get; } =
        new("contact", id => new(id), ContactFields.All, [ContactFields.Addresses], ContactFields.FullName)
        {
            ObjectTypeCode = 2,
            Table = "contacts",
            QuickFind =
            [
                ContactFields.FullName,
                ContactFields.LastName,
                ContactFields.EmailAddress1,
                ContactFields.Telephone1,
                ContactFields.MobilePhone,
            ],
        };

    /// <inheritdoc/>
    public override RecordRef Ref => new("contact", Id.Value);

    /// <inheritdoc/>
    public override CustomerId AsCustomer => Id;

    /// <summary>The parts of the name as one value.</summary>
    public PersonName Name => PersonName.Of(FirstName, MiddleName, LastName, Suffix);

    /// <summary>A person who belongs to nobody yet.</summary>
    /// <exception cref="RefusedException">A part of the name is too long or unclean.</exception>
    public static Contact Create(ContactId id, PersonName name, ZonedDateTime now)
    {
        ArgumentNullException.ThrowIfNull(name);
        var contact = new Contact(id);
        contact.Begin(edit => Spell(edit, name));
        contact.Raise(new ContactCreated(id, now.ToInstant()));
        return contact;
    }

    /// <summary>Why the contact cannot join an account or come under a contact, or <see langword="null"/>.</summary>
    /// <remarks>It belongs to one at a time (A4, C3); that contacts run in no circle is asked at commit.</remarks>
    public DomainError? WhyNotJoin(CustomerId parent, ZonedDateTime now) =>
        WhyNotEdit() ?? (Parent is { } present && present != parent ? ContactErrors.HasParent(present) : WhyNotUnder(parent));

    /// <summary>Lets a contact that belongs to nobody belong to an account or another contact; joining the same again does nothing.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotJoin"/>.</exception>
    public void Join(CustomerId parent, ZonedDateTime now)
    {
        Demand(WhyNotJoin(parent, now));
        BelongTo(parent, now);
    }

    /// <summary>Why the contact cannot move, or <see langword="null"/>.</summary>
    public DomainError? WhyNotMove(CustomerId parent, ZonedDateTime now) =>
        WhyNotEdit() ?? (Parent is null ? ContactErrors.HasNoParent : WhyNotUnder(parent));

    /// <summary>Moves the contact from where it belongs to another account or contact.</summary>
    /// <remarks>An account whose primary contact it was must name another one, or none, in the same unit of work.</remarks>
    /// <exception cref="RefusedException">See <see cref="WhyNotMove"/>.</exception>
    public void Move(CustomerId parent, ZonedDateTime now)
    {
        Demand(WhyNotMove(parent, now));
        BelongTo(parent, now);
    }

    /// <summary>Why the contact cannot leave, or <see langword="null"/>.</summary>
    public DomainError? WhyNotLeave(ZonedDateTime now) => WhyNotEdit() ?? (Parent is null ? ContactErrors.HasNoParent : null);

    /// <summary>Lets the contact belong to nobody.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotLeave"/>.</exception>
    public void Leave(ZonedDateTime now)
    {
        Demand(WhyNotLeave(now));
        BelongTo(null, now);
    }

    /// <summary>Why the contact cannot use an address of a household, or <see langword="null"/>; that the address is there is asked at commit.</summary>
    public DomainError? WhyNotShareAddress(AccountId household, int number, ZonedDateTime now) =>
        WhyNotEdit() ?? (Parent != (CustomerId)household ? ContactErrors.NotOfHousehold(household) : null);

    /// <summary>Uses an address of the contact's household by reference: it changes there, once, for all members.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotShareAddress"/>.</exception>
    public void ShareAddress(AccountId household, int number, ZonedDateTime now)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        Demand(WhyNotShareAddress(household, number, now));
        (SharedAddressOf, SharedAddressNumber) = (household, number);
    }

    /// <summary>Why the contact cannot stop using the household's address, or <see langword="null"/>.</summary>
    public DomainError? WhyNotUnshareAddress(ZonedDateTime now) => WhyNotEdit();

    /// <summary>Stops using the household's address.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotUnshareAddress"/>.</exception>
    public void UnshareAddress(ZonedDateTime now)
    {
        Demand(WhyNotUnshareAddress(now));
        (SharedAddressOf, SharedAddressNumber) = (null, null);
    }

    /// <summary>Where to write to: the shared address if there is one, else the contact's first own; <see langword="null"/> when it has none.</summary>
    /// <param name="household">The household whose address is shared; others are not asked.</param>
    public CustomerAddress? MailingAddress(Account? household) =>
        SharedAddressOf is { } shared && household?.Id == shared ? household.Address(SharedAddressNumber!.Value)
        : Addresses.Count > 0 ? Addresses[0]
        : null;

    /// <inheritdoc/>
    protected override void OnRepointed(Field field)
    {
        if (field == ContactFields.Parent || field == ContactFields.SharedAddressOf)
        {
            (SharedAddressOf, SharedAddressNumber) = (null, null);
        }
    }

    /// <inheritdoc/>
    protected override void OnEdited() => FormatName(NameFormat.FirstLast);

    internal DomainError? WhyNotTakeName(PersonName name) =>
        WhyNotEdit() ?? (this.WhyNotEdit(edit => Spell(edit, name)) is [var first, ..] ? first : null);

    internal void TakeName(PersonName name) => this.Edit(edit => Spell(edit, name));

    void INamedPerson.FormatName(NameFormat format) => FormatName(format);

    internal void FormatName(NameFormat format) => FullName = Name.FullName(format);

    internal void BelongTo(CustomerId? parent, ZonedDateTime now)
    {
        if (parent == Parent)
        {
            return;
        }

        Raise(new ContactParentChanged(Id, parent, Parent, now.ToInstant()));
        Parent = parent;
        (SharedAddressOf, SharedAddressNumber) = (null, null);
    }

    private protected override void PutMaster(ContactId master) => Master = master;

    private protected override IReadOnlyList<Field> Amounts => ContactFields.Amounts;

    private static void Spell(RecordEdit<Contact> edit, PersonName name)
    {
        edit.Set(ContactFields.FirstName, (object?)name.First).Set(ContactFields.MiddleName, (object?)name.Middle);
        edit.Set(ContactFields.LastName, name.Last).Set(ContactFields.Suffix, (object?)name.Suffix);
    }

    private DomainError? WhyNotUnder(CustomerId parent) => parent == AsCustomer ? ContactErrors.Loop(Id) : null;
}
