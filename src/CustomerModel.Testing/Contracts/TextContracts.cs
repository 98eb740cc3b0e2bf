namespace CustomerModel.Testing.Contracts;

/// <summary>Text is sorted and searched alike everywhere: by its key, without regard to case.</summary>
internal static class TextContracts
{
    private static readonly string[] Sorted = ["Acme", "apfel", "e\u0301clair", "zebra", "Zulu", "Ärger", "Éclair 2", "ﬁne", "日本", "😀"];

    public static async Task Text_is_sorted_by_code_point_of_its_upper_case(StoreContractContext context)
    {
        var host = await NamedAsync(context, [.. Sorted.Reverse()]).ConfigureAwait(false);
        var expected = Sorted.OrderBy(name => TextKey.Of(name), CodePoints).ToArray();

        Expect.Sequence(
            expected,
            await NamesAsync(host, Steps.Asking<Account>(query => query.OrderBy(account => account.Name))).ConfigureAwait(false),
            "ascending"
        );
        Expect.Sequence(
            expected.Reverse(),
            await NamesAsync(host, Steps.Asking<Account>(query => query.OrderByDescending(account => account.Name))).ConfigureAwait(false),
            "descending"
        );
    }

    public static async Task What_is_absent_comes_last_in_both_directions(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                A.Account.Named("none").Build(),
                A.Account.Named("b").With(AccountFields.AccountNumber, "b").With(AccountFields.NumberOfEmployees, 2).Build(),
                A.Account.Named("a").With(AccountFields.AccountNumber, "a").With(AccountFields.NumberOfEmployees, 1).Build()
            )
            .ConfigureAwait(false);

        Expect.Sequence(["a", "b", "none"], await By(query => query.OrderBy(a => a.AccountNumber)).ConfigureAwait(false), "text up");
        Expect.Sequence(["b", "a", "none"], await By(query => query.OrderByDescending(a => a.AccountNumber)).ConfigureAwait(false), "text down");
        Expect.Sequence(["a", "b", "none"], await By(query => query.OrderBy(a => a.NumberOfEmployees)).ConfigureAwait(false), "number up");
        Expect.Sequence(
            ["b", "a", "none"],
            await By(query => query.OrderByDescending(a => a.NumberOfEmployees)).ConfigureAwait(false),
            "number down"
        );

        Task<IEnumerable<string>> By(Action<ISpecificationBuilder<Account>> order) => NamesAsync(host, Steps.Asking(order));
    }

    public static async Task The_second_order_breaks_ties_of_the_first(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                A.Contact.Named("Ben", "Abel").Build(),
                A.Contact.Named("anna", "ABEL").Build(),
                A.Contact.Named("Carl", "Aal").Build()
            )
            .ConfigureAwait(false);
        var order = Steps.Asking<Contact>(query => query.OrderBy(c => c.LastName).ThenByDescending(c => c.FirstName));

        var found = await host.Model.ListAsync(order).ConfigureAwait(false);

        Expect.Same("Carl", found[0].FirstName, "first");
        Expect.Same(3, found.Count, "contacts");
    }

    public static async Task A_search_ignores_case_and_the_way_a_letter_is_written(StoreContractContext context)
    {
        var host = await NamedAsync(context, "Ärzte GmbH", "a\u0308rztin", "Arzt", "Müller").ConfigureAwait(false);

        Expect.Sequence(
            ["a\u0308rztin", "Ärzte GmbH"],
            (await SearchAsync(host, Like.StartsWith("äRZT")).ConfigureAwait(false)).Order(StringComparer.Ordinal),
            "found"
        );
        Expect.Sequence(["Müller"], await SearchAsync(host, Like.Contains("ÜLL")).ConfigureAwait(false), "found in the middle");
        Expect.Sequence(["Ärzte GmbH"], await SearchAsync(host, Like.EndsWith("gmbh")).ConfigureAwait(false), "found at the end");
    }

    public static async Task Wildcards_in_what_is_searched_are_plain_letters(StoreContractContext context)
    {
        var host = await NamedAsync(context, "100% wool", "1000 wool", "a_b", "axb", "c[d]", "cd", "back\\slash").ConfigureAwait(false);

        Expect.Sequence(["100% wool"], await SearchAsync(host, Like.Contains("100%")).ConfigureAwait(false), "percent");
        Expect.Sequence(["a_b"], await SearchAsync(host, Like.Contains("a_b")).ConfigureAwait(false), "underscore");
        Expect.Sequence(["c[d]"], await SearchAsync(host, Like.Contains("c[d]")).ConfigureAwait(false), "brackets");
        Expect.Sequence(["back\\slash"], await SearchAsync(host, Like.Contains("\\")).ConfigureAwait(false), "backslash");
    }

    public static async Task A_view_with_a_search_box_looks_into_each_of_its_fields(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                A.Account.Named("Acme").Build(),
                A.Account.Named("Other").With(AccountFields.AccountNumber, "ACM-1").Build(),
                A.Account.Named("Third").With(AccountFields.EmailAddress1, EmailAddress.Parse("acm@third.example")).Build(),
                A.Account.Named("Fourth").Build()
            )
            .ConfigureAwait(false);

        Expect.Sequence(["Acme", "Other", "Third"], await NamesAsync(host, new AccountSearch("acm")).ConfigureAwait(false), "found");
    }

    private static Comparer<string?> CodePoints { get; } = Comparer<string?>.Create(TextKey.Compare);

    private static async Task<ContractHost> NamedAsync(StoreContractContext context, params string[] names)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync([.. names.Select(name => A.Account.Named(name).Build())]).ConfigureAwait(false);
        return host;
    }

    private static Task<IEnumerable<string>> SearchAsync(ContractHost host, string pattern) =>
        NamesAsync(host, Steps.Asking<Account>(query => query.Search(account => account.Name, pattern)));

    private static async Task<IEnumerable<string>> NamesAsync(ContractHost host, ISpecification<Account> specification) =>
        (await host.Model.ListAsync(specification).ConfigureAwait(false)).Select(account => account.Name);
}
