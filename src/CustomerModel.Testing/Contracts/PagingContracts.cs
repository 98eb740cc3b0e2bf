namespace CustomerModel.Testing.Contracts;

/// <summary>Pages neither repeat nor skip.</summary>
internal static class PagingContracts
{
    public static async Task Skip_and_take_are_stable_among_equals(StoreContractContext context)
    {
        var host = await FilledAsync(context, 23, _ => "same").ConfigureAwait(false);
        var seen = new List<AccountId>();

        for (var page = 0; page < 6; page++)
        {
            var skip = page * 5;
            var asked = Steps.Asking<Account>(query => query.OrderBy(account => account.Name).Skip(skip).Take(5));
            seen.AddRange((await host.Model.ListAsync(asked).ConfigureAwait(false)).Select(account => account.Id));
        }

        Expect.Same(23, seen.Distinct().Count(), "different accounts");
        Expect.Same(23, seen.Count, "accounts");
    }

    public static async Task A_page_counts_everything_and_says_what_comes_next(StoreContractContext context)
    {
        var host = await FilledAsync(context, 7, n => $"A{n}").ConfigureAwait(false);

        var page = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(5)).ConfigureAwait(false);

        Expect.Sequence(["A0", "A1", "A2", "A3", "A4"], page.Items.Select(account => account.Name), "first page");
        Expect.Same(7L, page.Total, "total");
        Expect.That(page.Next is not null, "there is a next page");
        Expect.That(page.Previous is null, "there is no page before the first");
    }

    public static Task Cursors_walk_through_all_once(StoreContractContext context) =>
        WalkAsync(context, query => query.OrderBy(account => account.Name));

    public static Task Cursors_walk_downwards_too(StoreContractContext context) =>
        WalkAsync(context, query => query.OrderByDescending(account => account.Name));

    public static Task Cursors_walk_past_absent_values(StoreContractContext context) =>
        WalkAsync(context, query => query.OrderBy(account => account.AccountNumber).ThenByDescending(account => account.NumberOfEmployees));

    public static async Task A_cursor_goes_back_to_where_it_came_from(StoreContractContext context)
    {
        var host = await FilledAsync(context, 9, n => $"A{n}").ConfigureAwait(false);
        var first = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(3)).ConfigureAwait(false);
        var second = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(3).After(first.Next)).ConfigureAwait(false);

        var back = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(3).Before(second.Previous))
            .ConfigureAwait(false);

        Expect.Sequence(first.Items.Select(account => account.Name), back.Items.Select(account => account.Name), "the page before");
    }

    public static async Task Rows_that_come_and_go_disturb_no_cursor(StoreContractContext context)
    {
        var host = await FilledAsync(context, 20, n => $"A{n:00}").ConfigureAwait(false);
        var all = await host.Model.ListAsync(Steps.Asking<Account>(query => query.OrderBy(account => account.Name))).ConfigureAwait(false);
        var seen = new List<string>();
        string? cursor = null;
        do
        {
            var page = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(4).After(cursor)).ConfigureAwait(false);
            seen.AddRange(page.Items.Select(account => account.Name));
            cursor = page.Next;
            await host.Model.AddAsync(A.Account.Named("A00a").Build()).ConfigureAwait(false);
            if (seen.Count == 8)
            {
                await host.Model.DeleteAsync(all[7].Id).ConfigureAwait(false);
                await host.Model.DeleteAsync(all[0].Id).ConfigureAwait(false);
            }
        } while (cursor is not null);

        Expect.Sequence(all.Select(account => account.Name), seen, "names seen");
    }

    public static async Task A_cursor_of_another_order_is_refused(StoreContractContext context)
    {
        var host = await FilledAsync(context, 5, n => $"A{n}").ConfigureAwait(false);
        var page = await PageAsync(host, query => query.OrderBy(account => account.Name).Take(2)).ConfigureAwait(false);

        await Expect
            .RefusedAsync(
                "query.cursor-foreign",
                () => PageAsync(host, query => query.OrderByDescending(account => account.Name).Take(2).After(page.Next))
            )
            .ConfigureAwait(false);
        await Expect
            .RefusedAsync(
                "query.cursor-foreign",
                () => PageAsync(host, query => query.OrderBy(account => account.Name).Take(2).After("nonsense"))
            )
            .ConfigureAwait(false);
    }

    private static async Task WalkAsync(StoreContractContext context, Action<ISpecificationBuilder<Account>> order)
    {
        var host = await FilledAsync(context, 31, n => $"{"äbÉ😀z"[(n % 4)..((n % 4) + 1)].Replace('\ud83d', 'q')}{n / 8}").ConfigureAwait(false);
        var expected = await host.Model.ListAsync(Steps.Asking(order)).ConfigureAwait(false);
        var seen = new List<AccountId>();
        string? cursor = null;
        do
        {
            var page = await PageAsync(
                    host,
                    query =>
                    {
                        order(query);
                        query.Take(4).After(cursor);
                    }
                )
                .ConfigureAwait(false);
            seen.AddRange(page.Items.Select(account => account.Id));
            cursor = page.Next;
        } while (cursor is not null && seen.Count <= expected.Count);

        Expect.Sequence(expected.Select(account => account.Id), seen, "accounts seen");
    }

    private static Task<Page<Account>> PageAsync(ContractHost host, Action<ISpecificationBuilder<Account>> query) =>
        host.Model.ReadAsync(read => read.PageAsync(Steps.Asking(query)));

    private static async Task<ContractHost> FilledAsync(StoreContractContext context, int count, Func<int, string> name)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. Enumerable.Range(0, count).Select(n => Numbered(n, name(n)))]).ConfigureAwait(false);
        return host;
    }

    private static Account Numbered(int n, string name)
    {
        var account = A.Account.Named(name);
        account = n % 3 == 0 ? account : account.With(AccountFields.AccountNumber, $"n{n % 5}");
        return (n % 4 == 0 ? account : account.With(AccountFields.NumberOfEmployees, n % 6)).Build();
    }
}
