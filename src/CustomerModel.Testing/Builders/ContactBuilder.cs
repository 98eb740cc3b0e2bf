namespace CustomerModel.Testing;

/// <summary>Makes contacts; each word is kept until <see cref="Build"/>, which may be called more than once.</summary>
public sealed class ContactBuilder
{
    private readonly List<Action<Contact, ZonedDateTime>> _steps = [];
    private PersonName _name = PersonName.Of("Anna", "Muster");
    private ContactId? _id;

    /// <summary>Gives the name.</summary>
    public ContactBuilder Named(string? first, string last)
    {
        _name = PersonName.Of(first, last);
        return this;
    }

    /// <summary>Gives the identity; a fresh one is made for each contact otherwise.</summary>
    public ContactBuilder WithId(ContactId id)
    {
        _id = id;
        return this;
    }

    /// <summary>Sets a plain attribute or a custom field.</summary>
    public ContactBuilder With<TValue>(Field<Contact, TValue> field, TValue value)
        where TValue : notnull => Then((contact, _) => contact.Set(field, value));

    /// <summary>Sets amounts and what else has to change at once.</summary>
    public ContactBuilder With(Action<RecordEdit<Contact>> change) => Then((contact, _) => contact.Edit(change));

    /// <summary>Adds an address; the first one gets the number 1.</summary>
    public ContactBuilder WithAddress(CustomerAddress address) => Then((contact, now) => contact.AddAddress(address, now));

    /// <summary>Puts it below an account or another contact.</summary>
    public ContactBuilder Of(CustomerId parent) => Then((contact, now) => contact.Join(parent, now));

    /// <summary>Deactivates it; say it last, because an inactive contact is read-only.</summary>
    public ContactBuilder Inactive() => Then((contact, now) => contact.Deactivate(now));

    /// <summary>The contact, never stored before.</summary>
    /// <param name="now">When it was made; <see cref="A.Now"/> when left out.</param>
    /// <exception cref="RefusedException">A word asks for what a contact refuses.</exception>
    public Contact Build(ZonedDateTime? now = null)
    {
        var at = now ?? A.Now;
        var contact = Contact.Create(_id ?? ContactId.New(at.ToInstant()), _name, at);
        foreach (var step in _steps)
        {
            step(contact, at);
        }

        return contact;
    }

    private ContactBuilder Then(Action<Contact, ZonedDateTime> step)
    {
        _steps.Add(step);
        return this;
    }
}
