using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Sales;
using CustomerModel.Specifications;
using CustomerModel.Views;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>Views, list pages, panes and the history of a field.</summary>
internal static class Views
{
    public static async Task PageAsync(ICustomerModel crm, string? cursor, CancellationToken stop)
    {
        var query = new ListQuery
        {
            Search = "acme",
            Filter = Criteria.Where(AccountFields.CreditOnHold, Operator.Equal, false),
            Sort = [SortKey.Descending(AccountFields.Revenue), SortKey.By(AccountFields.Name)],
            Columns = ["name", "revenue", "address1_city", "primarycontactid.fullname"],
            Take = 50,
            Cursor = cursor,
        };
        var page = await crm.ReadAsync(read => read.ListPageAsync(new ActiveAccounts(), query, stop), stop);
        foreach (var row in page.Rows)
        {
            Console.WriteLine($"{row["name"]} {row["primarycontactid.fullname"]}");
        }

        var next = query with { Cursor = page.Next, Counts = false };
        Console.WriteLine(next);
    }

    public static async Task MineAsync(ICustomerModel crm, UserId me, TeamId[] myTeams, CancellationToken stop)
    {
        var mine = await crm.ReadAsync(read => read.ListPageAsync(new MyActiveAccounts(me, myTeams), new(), stop), stop);
        var idle = await crm.ReadAsync(read => read.ListPageAsync(new AccountsWithoutRecentOrders(read.Now, months: 6), new(), stop), stop);
        Console.WriteLine($"{mine.Total} {idle.Total}");
    }

    public static async Task SaveAsync(ICustomerModel crm, UserId me, CancellationToken stop)
    {
        var large = Criteria.Where(AccountFields.NumberOfEmployees, Operator.GreaterOrEqual, 500);
        var definition = new ViewDefinition
        {
            Criteria = CriteriaJson.Write(large),
            Orders = [SortKey.Descending(AccountFields.NumberOfEmployees)],
            Columns = ["name", "numberofemployees", "parentaccountid.name"],
        };
        var id = await crm.RunAsync(
            work =>
            {
                var view = SavedView.CreatePersonal(work.NewId<SavedViewId>(), "Large ones", "account", me, definition, work.Now);
                work.Add(view);
                return Task.FromResult(view.Id);
            },
            stop
        );
        var page = await crm.ReadAsync(
            async read => await read.ListPageAsync(await read.GetAsync(id, stop), new() { Search = "acme" }, stop),
            stop
        );
        var offered = await crm.ReadAsync(read => read.ListAsync(new ViewsFor("account", me), stop), stop);
        Console.WriteLine($"{page.Total} {offered.Count}");
    }

    public static async Task PanesAsync(ICustomerModel crm, AccountId acme, CancellationToken stop)
    {
        var panes = await crm.ReadAsync(read => read.PanesAsync(acme, most: 5, stop), stop);
        Console.WriteLine($"{panes.Orders.Count} {panes.Invoices.Count}");
    }

    public static async Task HistoryAsync(ICustomerModel crm, AccountId acme, CancellationToken stop)
    {
        var changes = await crm.ReadAsync(
            read => read.FieldHistoryAsync(acme, AccountFields.CreditLimit, mostDelicate: DataClass.Personal, stop: stop),
            stop
        );
        foreach (var change in changes)
        {
            Console.WriteLine($"{change.Entry.At} {change.Entry.By} {change.Label}: {change.Before} -> {change.After}");
        }
    }

    public static void Tell(RecordCatalogue catalogue, AuditEntry entry)
    {
        foreach (var change in catalogue.ChangesIn(entry))
        {
            Console.WriteLine($"{change.Label}: {change.Before} -> {change.After}");
        }
    }
}

/// <summary>Accounts with an order that is worked on, whoever they are.</summary>
public sealed class AccountsWithOpenOrders : Specification<Account>
{
    /// <summary>The view.</summary>
    public AccountsWithOpenOrders() =>
        Query
            .Where(account => account.IsNamedBy<Order>(OrderFields.Customer, order => order.State == OrderState.Active))
            .OrderBy(account => account.Name);
}
