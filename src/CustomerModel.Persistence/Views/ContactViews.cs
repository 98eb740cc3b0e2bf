using CustomerModel.Persistence;
using CustomerModel.Sales;

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

/// <summary>Contacts in use that a user owns or one of their teams, by full name.</summary>
public sealed class MyActiveContacts : Specification<Contact>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyActiveContacts(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(contact => contact.State == CustomerState.Active)
            .Where(Mine.Of(Contact.Type, user, teams))
            .OrderBy(contact => contact.FullName);
}

/// <summary>The people of an account, or the contacts below a contact, by last name, then first.</summary>
public sealed class ContactsOf : Specification<Contact>
{
    /// <summary>The view of one account or contact.</summary>
    public ContactsOf(CustomerId parent) =>
        Query.Where(contact => contact.Parent == parent).OrderBy(contact => contact.LastName).ThenBy(contact => contact.FirstName);
}

/// <summary>What the search box of a contact list finds, by full name: <see cref="RecordType.QuickFind"/> says where it looks.</summary>
public sealed class ContactSearch : Specification<Contact>
{
    /// <summary>The contacts a text finds; read as <see cref="ListQuery.Search"/>.</summary>
    public ContactSearch(string text) => Query.Where(QuickFind.Where(Contact.Type, text)).OrderBy(contact => contact.FullName);
}

/// <summary>Contacts in use that are connected with a user, by full name (Dynamics: My Connections).</summary>
public sealed class MyConnectedContacts : Specification<Contact>
{
    /// <summary>The view of one user.</summary>
    public MyConnectedContacts(UserId user)
    {
        var with = ConnectedCustomers.With(user);
        Query
            .Where(contact => contact.State == CustomerState.Active)
            .Where(contact => contact.IsNamedBy(ConnectionFields.Record1, with))
            .OrderBy(contact => contact.FullName);
    }
}

/// <summary>Contacts in use that were stakeholders of an opportunity that we won, by full name (Dynamics: Influenced Deals That We Won).</summary>
public sealed class ContactsThatInfluencedWonDeals : Specification<Contact>
{
    /// <summary>The view.</summary>
    public ContactsThatInfluencedWonDeals() =>
        Query
            .Where(contact => contact.State == CustomerState.Active)
            .Where(contact => contact.IsNamedBy(ConnectionFields.Record1, ConnectedCustomers.InfluencedWonDeal))
            .OrderBy(contact => contact.FullName);
}

/// <summary>Contacts in use without an order in the last months, by full name (Dynamics: No Orders in Last 6 Months).</summary>
public sealed class ContactsWithoutRecentOrders : Specification<Contact>
{
    /// <summary>The view at a moment.</summary>
    /// <param name="now">Its calendar decides when the months began.</param>
    /// <param name="months">How many, 1 or more.</param>
    public ContactsWithoutRecentOrders(ZonedDateTime now, int months = 6)
    {
        var since = ConnectedCustomers.MonthsBefore(now, months);
        Query
            .Where(contact => contact.State == CustomerState.Active)
            .Where(contact => !contact.IsNamedBy<Order>(OrderFields.Customer, order => order.CreatedOn >= since))
            .OrderBy(contact => contact.FullName);
    }
}
