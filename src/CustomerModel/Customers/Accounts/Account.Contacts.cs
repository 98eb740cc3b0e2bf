namespace CustomerModel.Customers;

// Beside the one primary contact: to whom to turn for what.
public sealed partial class Account
{
    private AccountContact[] _contacts = [];

    /// <summary>Contacts for single purposes, in the order they were named.</summary>
    public IReadOnlyList<AccountContact> ContactsByPurpose => _contacts;

    /// <summary>To whom to turn for a purpose: the contact named for it, else the primary contact, if there is one.</summary>
    public ContactId? ContactFor(ContactPurpose purpose) => Named(purpose)?.Contact ?? PrimaryContact;

    /// <summary>Why a contact cannot be named for a purpose, or <see langword="null"/>; that it belongs to the account is asked at commit.</summary>
    public DomainError? WhyNotNameContact(ContactPurpose purpose, ContactId contact, ZonedDateTime now) => WhyNotEdit();

    /// <summary>Names the contact to turn to for a purpose, in place of the one before.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotNameContact"/>.</exception>
    public void NameContact(ContactPurpose purpose, ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotNameContact(purpose, contact, now));
        if (Named(purpose)?.Contact == contact)
        {
            return;
        }

        var next = _contacts.Length == 0 ? 1 : _contacts[^1].Number + 1;
        _contacts = [.. Without(purpose), new AccountContact(next) { Purpose = purpose, Contact = contact }];
        Raise(new PurposeContactNamed(Id, purpose, contact, now.ToInstant()));
    }

    /// <summary>Why a purpose cannot be left to the primary contact, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDropContact(ContactPurpose purpose, ZonedDateTime now) =>
        WhyNotEdit() ?? (Named(purpose) is null ? AccountErrors.NobodyFor(purpose) : null);

    /// <summary>Leaves a purpose to the primary contact again.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDropContact"/>.</exception>
    public void DropContact(ContactPurpose purpose, ZonedDateTime now)
    {
        Demand(WhyNotDropContact(purpose, now));
        _contacts = [.. Without(purpose)];
        Raise(new PurposeContactDropped(Id, purpose, now.ToInstant()));
    }

    internal void PutContacts(AccountContact[] contacts) => _contacts = contacts;

    private AccountContact? Named(ContactPurpose purpose) => Array.Find(_contacts, named => named.Purpose == purpose);

    private IEnumerable<AccountContact> Without(ContactPurpose purpose) => _contacts.Where(named => named.Purpose != purpose);
}
