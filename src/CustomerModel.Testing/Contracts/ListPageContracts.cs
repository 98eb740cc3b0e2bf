namespace CustomerModel.Testing.Contracts;

/// <summary>What a list page tells, to whom, and what it refuses.</summary>
internal static class ListPageContracts
{
    public static async Task A_cursor_of_another_list_is_refused(StoreContractContext context)
    {
        var host = await FilledAsync(context).ConfigureAwait(false);
        var query = new ListQuery { Take = 2, Search = "A" };
        var next = (await PageAsync(host, query).ConfigureAwait(false)).Next;
        ListQuery[] others =
        [
            query with
            {
                Search = null,
            },
            query with
            {
                Search = "a1",
            },
            query with
            {
                Sort = [SortKey.Descending(AccountFields.Name)],
            },
            query with
            {
                Filter = Criteria.Where(AccountFields.CreditOnHold, Operator.Equal, false),
            },
        ];

        foreach (var other in others)
        {
            await Expect.RefusedAsync("query.cursor-foreign", () => PageAsync(host, other with { Cursor = next })).ConfigureAwait(false);
        }

        foreach (var broken in (string[])["", "n", "nonsense", $"{next}x", next![..^4], $"p{next[1..]}é"])
        {
            await Expect.RefusedAsync("query.cursor-foreign", () => PageAsync(host, query with { Cursor = broken })).ConfigureAwait(false);
        }

        await Expect
            .RefusedAsync(
                "query.cursor-foreign",
                () => host.Model.ReadAsync(read => read.ListPageAsync(new InactiveAccounts(), query with { Cursor = next }))
            )
            .ConfigureAwait(false);
    }

    public static async Task What_does_not_fit_is_refused_with_every_reason(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var query = new ListQuery
        {
            Take = 1_001,
            Search = new('x', 201),
            Sort = [new("nonsense"), new("ownerid"), new("description")],
            Columns = ["name", "other.guest/points", "parentaccountid.nonsense", "name.name"],
        };

        var refusal = await Expect.RefusedAsync("list.page-size", () => PageAsync(host, query)).ConfigureAwait(false);

        Expect.Sequence(
            [
                ("list.not-sortable", "nonsense"),
                ("list.not-sortable", "ownerid"),
                ("list.not-sortable", "description"),
                ("list.column-unknown", "other.guest/points"),
                ("list.column-unknown", "parentaccountid.nonsense"),
                ("list.column-unknown", "name.name"),
                ("list.page-size", ""),
                ("list.search-unreadable", ""),
            ],
            refusal.Errors.Select(error => (error.Code, error.Fields is [var field] ? field : "")),
            "reasons"
        );
        await Expect.RefusedAsync("list.search-unreadable", () => PageAsync(host, new() { Search = "a\0b" })).ConfigureAwait(false);
        await Expect.RefusedAsync("list.page-size", () => PageAsync(host, new() { Take = 0 })).ConfigureAwait(false);
    }

    public static async Task Columns_show_values_and_names_of_what_is_referred_to(StoreContractContext context)
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        var group = A.Account.Named("Group").With(GuestFields.Points, 7).Build();
        var acme = A.Account.Named("Acme").Under(group.Id).WithAddress(A.AddressIn("Bern")).Build();
        var anna = A.Contact.Of(acme.Id).Build();
        var orders = new[] { (CustomerId)acme.Id, anna.Id }
            .Select((customer, n) => Order.Create(OrderId.New(A.Now.ToInstant()), $"O{n}", customer, Currency.Eur, A.Now))
            .ToArray();
        await host.Model.AddAsync([group, acme, anna, .. orders]).ConfigureAwait(false);

        string[] columns = ["Name", "address1_city", "parentaccountid", "parentaccountid.name", "parentaccountid.guest.contracts/points"];
        var page = await PageAsync(host, new() { Columns = columns }).ConfigureAwait(false);
        var ofOrders = await host
            .Model.ReadAsync(read =>
                read.ListPageAsync(new Specification<Order>(), new() { Columns = ["customerid.primaryname"], Sort = [new("name")] })
            )
            .ConfigureAwait(false);

        Expect.Sequence(["Acme", "Bern", group.Id, "Group", 7], page.Rows[0].Values, "values of a row");
        Expect.Sequence(["Group", null, null, null, null], page.Rows[1].Values, "values of a row without reference");
        Expect.Same(("Bern", "Group"), (page.Rows[0]["ADDRESS1_CITY"], page.Rows[0]["parentaccountid.name"]), "values by name");
        Expect.Sequence(
            ["Account Name", "Address 1: City", "Parent Account", "Parent Account: Account Name"],
            page.Columns.Take(4).Select(column => column.Label),
            "labels"
        );
        Expect.Sequence(["Acme", "Anna Muster"], ofOrders.Rows.Select(row => row.Values[0]), "names of customers");
    }

    public static async Task What_is_too_delicate_is_withheld_and_cannot_be_guessed(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var anna = A.Contact.With(ContactFields.EmailAddress1, EmailAddress.Parse("secret@x.example")).Build();
        var acme = A.Account.Named("Acme").With(AccountFields.EmailAddress1, EmailAddress.Parse("secret@x.example")).Build();
        await host.Model.AddAsync(anna, acme).ConfigureAwait(false);
        var query = new ListQuery { MostDelicate = DataClass.Ordinary, Columns = ["name", "emailaddress1", "primarycontactid.fullname"] };

        var page = await PageAsync(host, query).ConfigureAwait(false);
        var byMail = await PageAsync(host, query with { Search = "secret" }).ConfigureAwait(false);

        Expect.Sequence(["Acme", null, null], page.Rows.Single().Values, "values");
        Expect.Sequence([false, true, true], page.Columns.Select(column => column.IsWithheld), "what is withheld");
        Expect.Same(0L, byMail.Total ?? -1, "accounts found by an address that is not told");
        var sorted = query with { Sort = [SortKey.By(AccountFields.EmailAddress1)] };
        await Expect.RefusedAsync("list.field-withheld", () => PageAsync(host, sorted)).ConfigureAwait(false);
        var filtered = query with { Filter = Criteria.Where(AccountFields.EmailAddress1, Operator.Present) };
        await Expect.RefusedAsync("list.field-withheld", () => PageAsync(host, filtered)).ConfigureAwait(false);
    }

    public static async Task A_list_holds_what_the_caller_may_read(StoreContractContext context)
    {
        var host = await context.HostAsync(access: _ => new NothingOnHold()).ConfigureAwait(false);
        var open = new StoredCustomerModel(host.Store, host.Catalogue, host.Clock, new FixedCaller(ContractHost.Ours));
        var hidden = A.Account.Named("Hidden").With(AccountFields.CreditOnHold, true).Build();
        var seen = A.Account.Named("Seen").Under(hidden.Id).Build();
        await open.AddAsync(hidden, seen).ConfigureAwait(false);

        var page = await PageAsync(host, new() { Columns = ["name", "parentaccountid.name"] }).ConfigureAwait(false);

        Expect.Same((1L, 1), (page.Total ?? 0, page.Rows.Count), "accounts");
        Expect.Sequence(["Seen", null], page.Rows[0].Values, "values");
    }

    public static async Task A_host_lets_the_search_box_look_further(StoreContractContext context)
    {
        var host = await context
            .HostAsync(catalogue => catalogue.Extend(GuestFields.All).QuickFind(GuestFields.Motto))
            .ConfigureAwait(false);
        await host
            .Model.AddAsync(A.Account.Named("Acme").With(GuestFields.Motto, "Ärmel hoch").Build(), A.Account.Named("Other").Build())
            .ConfigureAwait(false);

        var found = await PageAsync(host, new() { Search = "ärm" }).ConfigureAwait(false);

        Expect.Sequence(["Acme"], found.Rows.Select(row => row["name"]), "accounts");
        Expect.Sequence(
            ["name", "accountnumber", "emailaddress1", "telephone1", "guest.contracts/motto"],
            found.Columns.Select(column => column.Path),
            "columns when none are asked for"
        );
    }

    private static Task<ListPage> PageAsync(ContractHost host, ListQuery query) =>
        host.Model.ReadAsync(read => read.ListPageAsync(new ActiveAccounts(), query));

    private static async Task<ContractHost> FilledAsync(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. Enumerable.Range(0, 5).Select(n => A.Account.Named($"A{n}").Build())]).ConfigureAwait(false);
        return host;
    }
}
