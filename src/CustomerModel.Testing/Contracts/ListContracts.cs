using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Testing.Contracts;

/// <summary>A list page shows what a plain reading of view, search, filter and order says, and pages follow each other without loss.</summary>
internal static class ListContracts
{
    /// <summary>Accounts with a value in most fields, so that pages end at values and not only where there are none.</summary>
    private static readonly Gen<Account> Full =
        from account in RandomRecords.Accounts().Generator
        from values in Gen.CollectToArray(
            AccountFields.All.Concat(GuestFields.All).Where(field => ListQuery.CanSort(field) && RandomRecords.StandsAlone(field)),
            field =>
                from value in FieldValues.For(field).Generator
                from isThere in Gen.Frequency((3, Gen.Constant(true)), (1, Gen.Constant(false)))
                select (Field: field, Value: isThere ? value : null)
        )
        select Filled(account, [.. values.Where(value => value.Value is not null).Select(value => (value.Field, value.Value!))]);

    public static async Task Pages_of_accounts_make_up_the_list(StoreContractContext context) =>
        await AgreeAsync(context, RandomRecords.Accounts(GuestFields.All).Generator.Sample(60), 120).ConfigureAwait(false);

    public static async Task Pages_of_contacts_make_up_the_list(StoreContractContext context) =>
        await AgreeAsync(context, RandomRecords.Contacts().Generator.Sample(60), 80).ConfigureAwait(false);

    public static async Task Pages_of_leads_make_up_the_list(StoreContractContext context) =>
        await AgreeAsync(context, RandomRecords.Leads().Generator.Sample(60), 60).ConfigureAwait(false);

    public static async Task A_list_is_sorted_by_every_field_that_has_an_order(StoreContractContext context)
    {
        var (host, records) = await FilledAsync(context, [.. Full.Sample(12)]).ConfigureAwait(false);
        var entry = host.Catalogue.Of<Account>();
        var wrong = new List<string>();
        foreach (var field in entry.Fields.Where(ListQuery.CanSort))
        {
            foreach (var isDescending in (bool[])[false, true])
            {
                var list = new ListCase(null, null, null, [new(field.Name, isDescending)], 2, IsSaved: false);
                var seen = await WalkAsync<Account>(host, list).ConfigureAwait(false);
                wrong.AddRange(seen.SequenceEqual(list.Expected(entry, records)) ? [] : [$"{field.Name} {isDescending}"]);
            }
        }

        Expect.Sequence([], wrong, "fields that sort another way");
    }

    public static async Task A_page_leads_back_to_the_one_before(StoreContractContext context)
    {
        var (host, _) = await FilledAsync(context, [.. Enumerable.Range(0, 12).Select(n => A.Account.Named($"A{n:00}").Build())])
            .ConfigureAwait(false);
        var query = new ListQuery { Take = 5, Sort = [SortKey.Descending(AccountFields.Name)] };
        var first = await PageAsync(host, query).ConfigureAwait(false);
        var second = await PageAsync(host, query with { Cursor = first.Next }).ConfigureAwait(false);

        var back = await PageAsync(host, query with { Cursor = second.Previous, Counts = false }).ConfigureAwait(false);

        Expect.Sequence(first.Rows.Select(row => row.Record), back.Rows.Select(row => row.Record), "the page before");
        Expect.Same((12L, (long?)null), (second.Total ?? 0, back.Total), "totals");
        Expect.That(first.Previous is null && back.Previous is null, "nothing is before the first page");
    }

    private static Account Filled(Account account, (Field<Account> Field, object Value)[] values)
    {
        Array.ForEach(values, value => value.Field.Restore(account, value.Value));
        return account;
    }

    private static async Task AgreeAsync<TRecord>(StoreContractContext context, IReadOnlyList<TRecord> some, int cases)
        where TRecord : Record
    {
        var (host, records) = await FilledAsync(context, some).ConfigureAwait(false);
        var entry = host.Catalogue.Of<TRecord>();
        await context
            .ForAllAsync(
                ListCase.Over(entry, records),
                cases,
                async list =>
                    Expect.Sequence(
                        list.Expected(entry, records),
                        await WalkAsync<TRecord>(host, list).ConfigureAwait(false),
                        $"{(list.Criteria is null ? "" : CriteriaJson.Write(list.Criteria))} {list.Search} {string.Join(", ", list.Sort)}"
                    )
            )
            .ConfigureAwait(false);
    }

    /// <summary>The ids of all pages, each of which is full but the last, counts alike, and has the cursors it should have.</summary>
    private static async Task<List<Guid>> WalkAsync<TRecord>(ContractHost host, ListCase list)
        where TRecord : Record
    {
        var entry = host.Catalogue.Of<TRecord>();
        var query = new ListQuery
        {
            Filter = list.IsSaved ? list.Filter : Both(list),
            Search = list.Search,
            Sort = list.IsSaved ? null : list.Sort,
            Take = list.Take,
            Columns = [entry.Type.PrimaryName!.Name],
        };
        var saved = SavedView.Create(
            SavedViewId.New(A.Now.ToInstant()),
            "View",
            entry.Type.Name,
            new() { Criteria = list.Criteria is null ? null : CriteriaJson.Write(list.Criteria), Orders = list.Sort },
            A.Now
        );
        var seen = new List<Guid>();
        ListPage page;
        do
        {
            page = await host
                .Model.ReadAsync(read =>
                    list.IsSaved ? read.ListPageAsync(saved, query) : read.ListPageAsync(new Specification<TRecord>(), query)
                )
                .ConfigureAwait(false);
            Expect.That(page.Next is null || page.Rows.Count == list.Take, "a page that is not the last is full");
            Expect.Same(seen.Count > 0, page.Previous is not null, "whether there is a page before");
            seen.AddRange(page.Rows.Select(row => row.Record.Id));
            query = query with { Cursor = page.Next };
            Expect.That(seen.Count <= page.Total, $"{seen.Count} rows are no more than {page.Total}");
        } while (page.Next is not null);

        Expect.Same(page.Total ?? -1, seen.Count, "rows in all");
        return seen;
    }

    private static Criteria? Both(ListCase list) =>
        (list.Criteria, list.Filter) switch
        {
            ({ } own, { } more) => Criteria.All(own, more),
            var (own, more) => own ?? more,
        };

    private static Task<ListPage> PageAsync(ContractHost host, ListQuery query) =>
        host.Model.ReadAsync(read => read.ListPageAsync(new ActiveAccounts(), query));

    private static async Task<(ContractHost Host, IReadOnlyList<TRecord> Records)> FilledAsync<TRecord>(
        StoreContractContext context,
        IReadOnlyList<TRecord> records
    )
        where TRecord : Record
    {
        var host = await context.HostAsync(GuestFields.Declared).ConfigureAwait(false);
        await host.Model.AddAsync([.. records]).ConfigureAwait(false);
        return (host, await host.Model.AllAsync<TRecord>().ConfigureAwait(false));
    }
}
