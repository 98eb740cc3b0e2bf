namespace CustomerModel.Customers;

/// <summary>Contacts in use, by full name.</summary>
public sealed class ActiveContacts : Specification<Contact>
{
    /// <summary>The view.</summary>
    public ActiveContacts() => Query.Where(contact => contact.State == CustomerState.Active).OrderBy(contact => contact.FullName);
}

/// <summary>Contacts out of use, by full name.</summary>
public sealed class InactiveContacts : Specification<Contact>
{
    /// <summary>The view.</summary>
    public InactiveContacts() => Query.Where(contact => contact.State == CustomerState.Inactive).OrderBy(contact => contact.FullName);
}

/// <summary>Contacts in use that one user or team owns, by full name.</summary>
public sealed class MyActiveContacts : Specification<Contact>
{
    /// <summary>The view of one owner.</summary>
    public MyActiveContacts(OwnerId owner) =>
        Query.Where(contact => contact.State == CustomerState.Active && contact.Owner == owner).OrderBy(contact => contact.FullName);
}

/// <summary>The people of an account, or the contacts below a contact, by last name, then first.</summary>
public sealed class ContactsOf : Specification<Contact>
{
    /// <summary>The view of one account or contact.</summary>
    public ContactsOf(CustomerId parent) =>
        Query.Where(contact => contact.Parent == parent).OrderBy(contact => contact.LastName).ThenBy(contact => contact.FirstName);
}

/// <summary>What the search box of a contact list finds: a name or e-mail address that begins so, by full name.</summary>
public sealed class ContactSearch : Specification<Contact>
{
    /// <summary>The contacts a text finds; wildcards in it are ordinary characters.</summary>
    public ContactSearch(string text) =>
        Query
            .Search(contact => contact.FullName, Like.StartsWith(text))
            .Search(contact => contact.LastName, Like.StartsWith(text))
            .Search(contact => contact.EmailAddress1 == null ? null : contact.EmailAddress1.Value, Like.StartsWith(text))
            .OrderBy(contact => contact.FullName);
}
