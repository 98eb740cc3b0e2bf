using CustomerModel.Persistence;
using CustomerModel.Sales;

namespace CustomerModel.Customers;

/// <summary>Accounts in use, by name.</summary>
public sealed class ActiveAccounts : Specification<Account>
{
    /// <summary>The view.</summary>
    public ActiveAccounts() => Query.Where(account => account.State == CustomerState.Active).OrderBy(account => account.Name);
}

/// <summary>Accounts out of use, by name.</summary>
public sealed class InactiveAccounts : Specification<Account>
{
    /// <summary>The view.</summary>
    public InactiveAccounts() => Query.Where(account => account.State == CustomerState.Inactive).OrderBy(account => account.Name);
}

/// <summary>Accounts in use that a user owns or one of their teams, by name.</summary>
public sealed class MyActiveAccounts : Specification<Account>
{
    /// <summary>The view of one user.</summary>
    /// <param name="user">Whose.</param>
    /// <param name="teams">The teams the user is in.</param>
    public MyActiveAccounts(UserId user, params IReadOnlyCollection<TeamId> teams) =>
        Query
            .Where(account => account.State == CustomerState.Active)
            .Where(Mine.Of(Account.Type, user, teams))
            .OrderBy(account => account.Name);
}

/// <summary>The accounts directly below one, by name.</summary>
public sealed class SubAccounts : Specification<Account>
{
    /// <summary>The view of one parent.</summary>
    public SubAccounts(AccountId parent) => Query.Where(account => account.Parent == parent).OrderBy(account => account.Name);
}

/// <summary>What the search box of an account list finds, by name: <see cref="RecordType.QuickFind"/> says where it looks.</summary>
public sealed class AccountSearch : Specification<Account>
{
    /// <summary>The accounts a text finds; read as <see cref="ListQuery.Search"/>.</summary>
    public AccountSearch(string text) => Query.Where(QuickFind.Where(Account.Type, text)).OrderBy(account => account.Name);
}

/// <summary>Accounts in use that are connected with a user, by name (Dynamics: My Connections).</summary>
public sealed class MyConnectedAccounts : Specification<Account>
{
    /// <summary>The view of one user.</summary>
    public MyConnectedAccounts(UserId user)
    {
        var with = ConnectedCustomers.With(user);
        Query
            .Where(account => account.State == CustomerState.Active)
            .Where(account => account.IsNamedBy(ConnectionFields.Record1, with))
            .OrderBy(account => account.Name);
    }
}

/// <summary>Accounts in use that were stakeholders of an opportunity that we won, by name (Dynamics: Influenced Deals That We Won).</summary>
public sealed class AccountsThatInfluencedWonDeals : Specification<Account>
{
    /// <summary>The view.</summary>
    public AccountsThatInfluencedWonDeals() =>
        Query
            .Where(account => account.State == CustomerState.Active)
            .Where(account => account.IsNamedBy(ConnectionFields.Record1, ConnectedCustomers.InfluencedWonDeal))
            .OrderBy(account => account.Name);
}

/// <summary>Accounts in use without an order in the last months, by name (Dynamics: No Orders in Last 6 Months).</summary>
public sealed class AccountsWithoutRecentOrders : Specification<Account>
{
    /// <summary>The view at a moment.</summary>
    /// <param name="now">Its calendar decides when the months began.</param>
    /// <param name="months">How many, 1 or more.</param>
    public AccountsWithoutRecentOrders(ZonedDateTime now, int months = 6)
    {
        var since = ConnectedCustomers.MonthsBefore(now, months);
        Query
            .Where(account => account.State == CustomerState.Active)
            .Where(account => !account.IsNamedBy<Order>(OrderFields.Customer, order => order.CreatedOn >= since))
            .OrderBy(account => account.Name);
    }
}
