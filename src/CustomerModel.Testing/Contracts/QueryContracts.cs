namespace CustomerModel.Testing.Contracts;

/// <summary>Lists, counts, streams and projections.</summary>
internal static class QueryContracts
{
    public static async Task Fifty_thousand_ids_are_asked_for_at_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        List<AccountId> ids = [.. Enumerable.Range(0, 50_000).Select(_ => AccountId.New(A.Now.ToInstant())), acme.Id];

        var found = await host
            .Model.ListAsync(Steps.Asking<Account>(query => query.Where(account => ids.Contains(account.Id))))
            .ConfigureAwait(false);

        Expect.Sequence([acme.Id], found.Select(account => account.Id), "found");
    }

    public static async Task Find_list_count_any_and_stream_agree(StoreContractContext context)
    {
        var host = await FilledAsync(context, 30).ConfigureAwait(false);
        var few = Steps.Asking<Account>(query => query.Where(a => a.NumberOfEmployees < 10).OrderByDescending(a => a.NumberOfEmployees));

        await host
            .Model.ReadAsync(async read =>
            {
                var listed = await read.ListAsync(few).ConfigureAwait(false);
                var streamed = new List<AccountId>();
                await foreach (var account in read.StreamAsync(few).ConfigureAwait(false))
                {
                    streamed.Add(account.Id);
                }

                Expect.Sequence(Enumerable.Range(0, 10).Reverse(), listed.Select(a => a.NumberOfEmployees!.Value), "listed");
                Expect.Sequence(listed.Select(account => account.Id), streamed, "streamed");
                Expect.Same(10, await read.CountAsync(few).ConfigureAwait(false), "counted");
                Expect.Same(true, await read.AnyAsync(few).ConfigureAwait(false), "any");
                return true;
            })
            .ConfigureAwait(false);
    }

    public static async Task Enumerations_dates_money_and_references_are_asked_in_CSharp(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var top = A
            .Account.Named("Top")
            .With(edit => edit.Set(AccountFields.Currency, Currency.Eur).Set(AccountFields.Revenue, 10.5m))
            .Build();
        var (sub, old) = (A.Account.Named("Sub").Under(top.Id).Build(), A.Account.Named("Old").Inactive().Build());
        await host.Model.AddAsync(top, sub, old).ConfigureAwait(false);
        var moment = host.Clock.GetCurrentInstant();

        await AreAsync(host, query => query.Where(a => a.State == CustomerState.Inactive), "Old").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Parent == top.Id), "Sub").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Revenue > 10.4999m), "Top").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Revenue + 1 > 11m), "Top").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Currency == Currency.Eur), "Top").ConfigureAwait(false);
        await AreAsync(
                host,
                query => query.Where(a => a.Currency != Currency.Eur && a.CreatedOn <= moment).OrderBy(a => a.Name),
                "Old",
                "Sub"
            )
            .ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Id == sub.Id), "Sub").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Name.StartsWith("Su")), "Sub").ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Name.StartsWith("su"))).ConfigureAwait(false);
        await AreAsync(host, query => query.Where(a => a.Addresses.Any())).ConfigureAwait(false);
    }

    public static async Task A_list_of_identities_is_asked_for_at_once(StoreContractContext context)
    {
        var host = await FilledAsync(context, 30).ConfigureAwait(false);
        var ids = (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Take(7).Select(account => account.Id).ToList();

        var found = await host.Model.ListAsync(Steps.Asking<Account>(query => query.Where(a => ids.Contains(a.Id)))).ConfigureAwait(false);

        Expect.Same(7, found.Count, "accounts");
    }

    public static async Task A_stream_stops_when_it_is_told_to(StoreContractContext context)
    {
        var host = await FilledAsync(context, 30).ConfigureAwait(false);
        using var stop = new CancellationTokenSource();
        var seen = 0;
        try
        {
            await host
                .Model.ReadAsync(async read =>
                {
                    await foreach (var _ in read.StreamAsync(new Specification<Account>(), stop.Token).ConfigureAwait(false))
                    {
                        if (++seen == 5)
                        {
                            await stop.CancelAsync().ConfigureAwait(false);
                        }
                    }

                    return true;
                })
                .ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            Expect.That(seen < 30, "the stream stopped before its end");
            Expect.Same(30, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts afterwards");
            return;
        }

        throw new ContractBrokenException("A cancelled stream went on to its end.");
    }

    public static async Task A_stream_left_early_leaves_nothing_locked(StoreContractContext context)
    {
        var host = await FilledAsync(context, 30).ConfigureAwait(false);

        await host
            .Model.ReadAsync(async read =>
            {
                var stream = read.StreamAsync(new Specification<Account>()).GetAsyncEnumerator();
                await using (stream.ConfigureAwait(false))
                {
                    Expect.That(await stream.MoveNextAsync().ConfigureAwait(false), "the stream begins");
                }

                return await read.CountAsync(new Specification<Account>()).ConfigureAwait(false);
            })
            .ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);

        Expect.Same(31, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task A_projection_brings_what_it_names(StoreContractContext context)
    {
        var host = await FilledAsync(context, 5).ConfigureAwait(false);
        var names = new Specification<Account, string>();
        names.Query.Where(a => a.NumberOfEmployees > 2).OrderByDescending(a => a.Name).Select(a => a.Name);

        var found = await host.Model.ReadAsync(read => read.ListAsync(names)).ConfigureAwait(false);

        Expect.Sequence(["A04", "A03"], found, "names");
    }

    public static async Task A_question_no_store_can_answer_is_refused(StoreContractContext context)
    {
        var host = await FilledAsync(context, 2).ConfigureAwait(false);
        (string Code, Action<ISpecificationBuilder<Account>> Query)[] questions =
        [
            ("query.not-translatable", query => query.Where(a => a.Revenue * 2 > 5)),
            ("query.not-translatable", query => query.Where(a => a.Name.Trim() == "Acme")),
            ("query.not-translatable", query => query.Where(a => a.Name.Length > 3)),
            ("query.not-translatable", query => query.Where(a => a.Name.StartsWith("ac", StringComparison.OrdinalIgnoreCase))),
            ("query.not-translatable", query => query.Search(a => a.Name, "%cme%", SearchOptions.CaseSensitive)),
            ("query.not-translatable", query => query.Search(a => a.Telephone1!.Value, "%30%")),
            ("query.not-searchable", query => query.OrderBy(a => a.Description)),
        ];
        foreach (var (code, query) in questions)
        {
            await Expect.RefusedAsync(code, () => host.Model.ListAsync(Steps.Asking(query))).ConfigureAwait(false);
            await Expect.RefusedAsync(code, () => host.Model.ReadAsync(read => read.CountAsync(Steps.Asking(query)))).ConfigureAwait(false);
        }
    }

    public static async Task A_unit_finds_what_it_holds_and_lists_what_is_stored(StoreContractContext context)
    {
        var host = await FilledAsync(context, 1).ConfigureAwait(false);
        var unit = await host.Model.BeginAsync(ContractHost.Ours).ConfigureAwait(false);
        await using (unit.ConfigureAwait(false))
        {
            var held = (await unit.ListAsync(new Specification<Account>()).ConfigureAwait(false)).Single();
            held.Set(AccountFields.Name, "Changed");

            var again = await unit.GetAsync(held.Id).ConfigureAwait(false);
            Expect.That(ReferenceEquals(held, again), "the unit gives the instance it holds");
        }
    }

    private static async Task<ContractHost> FilledAsync(StoreContractContext context, int count)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host
            .Model.AddAsync([
                .. Enumerable.Range(0, count).Select(n => A.Account.Named($"A{n:00}").With(AccountFields.NumberOfEmployees, n).Build()),
            ])
            .ConfigureAwait(false);
        return host;
    }

    private static async Task AreAsync(ContractHost host, Action<ISpecificationBuilder<Account>> query, params string[] names) =>
        Expect.Sequence(
            names,
            (await host.Model.ListAsync(Steps.Asking(query)).ConfigureAwait(false)).Select(account => account.Name),
            "names"
        );
}
