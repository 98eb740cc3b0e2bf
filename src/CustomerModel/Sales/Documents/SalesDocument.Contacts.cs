namespace CustomerModel.Sales;

// Who has to do with a document besides its customer: buyers, deciders, whoever signs.
public abstract partial class SalesDocument<TId, TLine>
{
    /// <summary>Most contacts a document may name.</summary>
    public const int MostContacts = 1_000;

    private DocumentContact[] _contacts = [];

    /// <summary>Contacts who have to do with it besides its customer (C6), in the order they were named.</summary>
    public IReadOnlyList<DocumentContact> Contacts => _contacts;

    /// <summary>Why a contact cannot be named, or <see langword="null"/>.</summary>
    public DomainError? WhyNotNameContact(ContactId contact, ZonedDateTime now) =>
        WhyNotEdit()
        ?? (
            Names(contact) ? DocumentErrors.ContactNamed(contact)
            : _contacts.Length >= MostContacts ? DocumentErrors.TooManyContacts(MostContacts)
            : null
        );

    /// <summary>Names a contact who has to do with it.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotNameContact"/>.</exception>
    public void NameContact(ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotNameContact(contact, now));
        var next = _contacts.Length == 0 ? 1 : _contacts[^1].Number + 1;
        _contacts = [.. _contacts, new DocumentContact(next) { Contact = contact }];
        Raise(new ContactNamed(Ref, contact, now.ToInstant()));
    }

    /// <summary>Why a contact cannot be dropped, or <see langword="null"/>.</summary>
    public DomainError? WhyNotDropContact(ContactId contact, ZonedDateTime now) =>
        WhyNotEdit() ?? (Names(contact) ? null : DocumentErrors.ContactNotNamed(contact));

    /// <summary>Names a contact no longer.</summary>
    /// <exception cref="RefusedException">See <see cref="WhyNotDropContact"/>.</exception>
    public void DropContact(ContactId contact, ZonedDateTime now)
    {
        Demand(WhyNotDropContact(contact, now));
        _contacts = [.. _contacts.Where(named => named.Contact != contact)];
        Raise(new ContactDropped(Ref, contact, now.ToInstant()));
    }

    internal void PutContacts(DocumentContact[] contacts) => _contacts = contacts;

    private bool Names(ContactId contact) => Array.Exists(_contacts, named => named.Contact == contact);
}
