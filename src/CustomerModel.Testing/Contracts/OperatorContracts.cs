namespace CustomerModel.Testing.Contracts;

/// <summary>What each operator means, on records one can overlook.</summary>
internal static class OperatorContracts
{
    public static Task Operators_on_numbers(StoreContractContext context) =>
        MeanAsync(
            context,
            (Operator.Equal, [2], "two"),
            (Operator.NotEqual, [2], "one three none"),
            (Operator.Less, [2], "one"),
            (Operator.LessOrEqual, [2], "one two"),
            (Operator.Greater, [2], "three"),
            (Operator.GreaterOrEqual, [2], "two three"),
            (Operator.Between, [2, 3], "two three"),
            (Operator.Between, [3, 2], ""),
            (Operator.In, [1, 3], "one three"),
            (Operator.In, [], ""),
            (Operator.NotIn, [1, 3], "two none"),
            (Operator.NotIn, [], "one two three none"),
            (Operator.Missing, [], "none"),
            (Operator.Present, [], "one two three")
        );

    public static async Task Operators_on_text_ignore_case(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync([
                .. new[] { "Alpha", "beta", "Äther", "10%" }.Select(number =>
                    A.Account.Named(number).With(AccountFields.AccountNumber, number).Build()
                ),
                A.Account.Named("none").Build(),
            ])
            .ConfigureAwait(false);

        await MeansAsync(host, AccountFields.AccountNumber, Operator.Equal, ["ALPHA"], "Alpha").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.NotEqual, ["ALPHA"], "10% beta none Äther").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.Contains, ["ET"], "beta").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.Contains, ["%"], "10%").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.StartsWith, ["äT"], "Äther").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.EndsWith, ["HA"], "Alpha").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.Less, ["BETA"], "10% Alpha").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.Between, ["a", "c"], "Alpha beta").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.In, ["BETA", "ÄTHER"], "beta Äther").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.NotIn, ["BETA", "ÄTHER"], "10% Alpha none").ConfigureAwait(false);
        await MeansAsync(host, AccountFields.AccountNumber, Operator.Missing, [], "none").ConfigureAwait(false);
    }

    public static async Task A_birthday_is_found_by_its_month(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                A.Contact.Named(null, "Leap").With(ContactFields.Birthday, new LocalDate(2000, 2, 29)).Build(),
                A.Contact.Named(null, "March").With(ContactFields.Birthday, new LocalDate(1970, 3, 1)).Build(),
                A.Contact.Named(null, "First").With(ContactFields.Birthday, new LocalDate(1, 1, 1)).Build(),
                A.Contact.Named(null, "Last").With(ContactFields.Birthday, new LocalDate(9999, 12, 31)).Build(),
                A.Contact.Named(null, "None").Build()
            )
            .ConfigureAwait(false);

        var february = Criteria.Where((Field)ContactFields.Birthday, Operator.InMonth, [2]);

        Expect.Sequence(["Leap"], (await host.Model.ListAsync<Contact>(february).ConfigureAwait(false)).Select(c => c.LastName), "found");
        Expect.Sequence(
            ["First", "Last", "March", "None"],
            (await host.Model.ListAsync<Contact>(Criteria.Not(february)).ConfigureAwait(false)).Select(c => c.LastName).Order(),
            "not in the month, the absent one and the ends of the calendar too"
        );
    }

    public static async Task Nothing_asked_of_all_holds_and_of_any_does_not(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);

        Expect.Same(1, (await host.Model.ListAsync<Account>(Criteria.All()).ConfigureAwait(false)).Count, "all of nothing");
        Expect.Same(0, (await host.Model.ListAsync<Account>(Criteria.Any()).ConfigureAwait(false)).Count, "any of nothing");
    }

    public static async Task An_inline_address_is_asked_like_any_field(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync(
                A.Account.Named("in Bern").WithAddress(A.AddressIn("Bern")).Build(),
                A.Account.Named("second in Bern").WithAddress(A.AddressIn("Kiel")).WithAddress(A.AddressIn("Bern")).Build(),
                A.Account.Named("nowhere").Build()
            )
            .ConfigureAwait(false);
        var city = AccountFields.Address(1, AddressFields.City);

        await MeansAsync(host, city, Operator.Equal, ["BERN"], "in Bern").ConfigureAwait(false);
        await MeansAsync(host, city, Operator.Missing, [], "nowhere").ConfigureAwait(false);
        await MeansAsync(host, city, Operator.NotEqual, ["bern"], "nowhere second in Bern").ConfigureAwait(false);
    }

    private static async Task MeanAsync(StoreContractContext context, params (Operator Op, object[] Values, string Names)[] meanings)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var known = new[] { ("one", 1), ("two", 2), ("three", 3) };
        await host
            .Model.AddAsync([
                .. known.Select(pair => A.Account.Named(pair.Item1).With(AccountFields.NumberOfEmployees, pair.Item2).Build()),
                A.Account.Named("none").Build(),
            ])
            .ConfigureAwait(false);
        foreach (var (op, values, names) in meanings)
        {
            await MeansAsync(host, AccountFields.NumberOfEmployees, op, values, names).ConfigureAwait(false);
        }
    }

    private static async Task MeansAsync(ContractHost host, Field field, Operator op, object[] values, string names)
    {
        var found = await host.Model.ListAsync<Account>(Criteria.Where(field, op, values)).ConfigureAwait(false);
        Expect.Same(
            string.Join(' ', names.Split(' ').Order(StringComparer.Ordinal)),
            string.Join(' ', string.Join(' ', found.Select(account => account.Name)).Split(' ').Order(StringComparer.Ordinal)),
            $"{field.Name} {op} {string.Join(", ", values)}"
        );
    }
}
