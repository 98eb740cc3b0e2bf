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

/// <summary>Accounts in use that one user or team owns, by name.</summary>
public sealed class MyActiveAccounts : Specification<Account>
{
    /// <summary>The view of one owner.</summary>
    public MyActiveAccounts(OwnerId owner) =>
        Query.Where(account => account.State == CustomerState.Active && account.Owner == owner).OrderBy(account => account.Name);
}

/// <summary>The accounts directly below one, by name.</summary>
public sealed class SubAccounts : Specification<Account>
{
    /// <summary>The view of one parent.</summary>
    public SubAccounts(AccountId parent) => Query.Where(account => account.Parent == parent).OrderBy(account => account.Name);
}

/// <summary>What the search box of an account list finds: a name, number or e-mail address that begins so, by name.</summary>
public sealed class AccountSearch : Specification<Account>
{
    /// <summary>The accounts a text finds; wildcards in it are ordinary characters.</summary>
    public AccountSearch(string text) =>
        Query
            .Search(account => account.Name, Like.StartsWith(text))
            .Search(account => account.AccountNumber, Like.StartsWith(text))
            .Search(account => account.EmailAddress1 == null ? null : account.EmailAddress1.Value, Like.StartsWith(text))
            .OrderBy(account => account.Name);
}
