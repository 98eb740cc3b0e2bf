namespace CustomerModel.Testing.Contracts;

/// <summary>Documents are numbered in the transaction that keeps them: none twice, none lost.</summary>
internal static class NumberContracts
{
    public static async Task A_document_gets_its_number_when_it_is_kept(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (first, second) = (QuoteFor(acme), QuoteFor(acme));

        await host.Model.AddAsync(acme, first).ConfigureAwait(false);
        await host.Model.AddAsync(second).ConfigureAwait(false);

        Expect.Same("QUO-01000", first.QuoteNumber, "number of the first quote");
        Expect.Same("QUO-01001", (await host.Model.LoadAsync(second.Id).ConfigureAwait(false)).QuoteNumber, "number of the second");
    }

    public static async Task A_refused_commit_loses_no_number(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var nowhere = A.Account.Build();
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(QuoteFor(nowhere))).ConfigureAwait(false);
        var quote = QuoteFor(acme);

        await host.Model.AddAsync(acme, quote).ConfigureAwait(false);

        Expect.Same("QUO-01000", quote.QuoteNumber, "number");
    }

    public static async Task A_number_that_was_brought_along_stays(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (old, fresh) = (QuoteFor(acme), QuoteFor(acme));
        old.AssignNumber("Q-77");

        await host.Model.AddAsync(acme, old, fresh).ConfigureAwait(false);

        Expect.Sequence(["Q-77", "QUO-01000"], [old.QuoteNumber, fresh.QuoteNumber], "numbers");
    }

    public static async Task A_number_is_taken_once(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        var (one, other) = (QuoteFor(acme), QuoteFor(acme));
        one.AssignNumber("Q-77");
        other.AssignNumber("Q-77");
        await host.Model.AddAsync(acme, one).ConfigureAwait(false);

        await Expect.RefusedAsync("key.taken", () => host.Model.AddAsync(other)).ConfigureAwait(false);
    }

    public static async Task Each_tenant_counts_for_itself(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (ours, theirs) = (A.Account.Build(), A.Account.Build());
        var (mine, another) = (QuoteFor(ours), QuoteFor(theirs));

        await host.Model.AddAsync(ours, mine).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(theirs, another).ConfigureAwait(false);

        Expect.Sequence(["QUO-01000", "QUO-01000"], [mine.QuoteNumber, another.QuoteNumber], "numbers");
    }

    public static async Task A_pattern_with_a_year_counts_anew_each_year(StoreContractContext context)
    {
        var host = await context.HostAsync(c => c.Number(QuoteFields.QuoteNumber, "{yyyy}/{n:3}")).ConfigureAwait(false);
        var acme = A.Account.Build();
        var year = host.Clock.GetCurrentInstant().InUtc().Year;
        var (first, second, third) = (QuoteFor(acme), QuoteFor(acme), QuoteFor(acme));
        await host.Model.AddAsync(acme, first, second).ConfigureAwait(false);
        host.Clock.Advance(Duration.FromDays(366));

        await host.Model.AddAsync(third).ConfigureAwait(false);

        Expect.Sequence(
            [$"{year}/001", $"{year}/002", $"{year + 1}/001"],
            new[] { first, second, third }.Select(quote => quote.QuoteNumber!).Order(StringComparer.Ordinal),
            "numbers"
        );
    }

    public static async Task Many_at_once_leave_neither_gap_nor_double(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        Quote[] quotes = [.. Enumerable.Range(0, 12).Select(_ => QuoteFor(acme))];

        await Task.WhenAll(quotes.Select(quote => Task.Run(() => host.Model.AddAsync(quote)))).ConfigureAwait(false);

        Expect.Sequence(
            Enumerable.Range(1_000, quotes.Length).Select(number => $"QUO-0{number}"),
            quotes.Select(quote => quote.QuoteNumber!).Order(StringComparer.Ordinal),
            "numbers"
        );
    }

    public static async Task Numbers_taken_ahead_come_in_order_over_blocks(StoreContractContext context)
    {
        var (host, acme) = await AheadAsync(context).ConfigureAwait(false);
        Quote[] quotes = [.. Enumerable.Range(0, 8).Select(_ => QuoteFor(acme))];

        await host.Model.AddAsync(quotes[..2]).ConfigureAwait(false);
        await host.Model.AddAsync(quotes[2..]).ConfigureAwait(false);

        Expect.Sequence(
            Enumerable.Range(1, 8).Select(number => $"Q{number}"),
            quotes.Select(quote => quote.QuoteNumber!).Order(StringComparer.Ordinal),
            "numbers"
        );
    }

    public static async Task Numbers_taken_ahead_make_nobody_wait_and_none_double(StoreContractContext context)
    {
        var (host, acme) = await AheadAsync(context).ConfigureAwait(false);
        var (first, refused, last) = (QuoteFor(acme), QuoteFor(A.Account.Build()), QuoteFor(acme));
        await host.Model.AddAsync(first).ConfigureAwait(false);
        await Expect.RefusedAsync("reference.not-found", () => host.Model.AddAsync(refused)).ConfigureAwait(false);
        await host.Model.AddAsync(last).ConfigureAwait(false);
        Quote[] others = [.. Enumerable.Range(0, 12).Select(_ => QuoteFor(acme))];
        ICustomerModel[] hosts = [host.Model, host.Over(host.Store), host.Over(host.Store)];

        await Task.WhenAll(others.Select((quote, i) => Task.Run(() => hosts[i % 3].AddAsync(quote)))).ConfigureAwait(false);

        Expect.Sequence(["Q1", "Q3"], [first.QuoteNumber, last.QuoteNumber], "numbers around one that was refused");
        string[] numbers = [.. others.Append(first).Append(last).Select(quote => quote.QuoteNumber!)];
        Expect.Same(numbers.Length, numbers.Distinct(StringComparer.Ordinal).Count(), "different numbers");
    }

    public static async Task A_serializable_unit_takes_numbers_ahead_too(StoreContractContext context)
    {
        var (host, acme) = await AheadAsync(context).ConfigureAwait(false);
        var (first, second) = (QuoteFor(acme), QuoteFor(acme));
        await host.Model.AddAsync(first).ConfigureAwait(false);

        await host
            .Model.RunAsync(
                new RunOptions { Isolation = Isolation.Serializable },
                async work =>
                {
                    await work.GetAsync(acme.Id).ConfigureAwait(false);
                    work.Add(second);
                    return true;
                }
            )
            .ConfigureAwait(false);

        Expect.That(second.QuoteNumber is not null && second.QuoteNumber != first.QuoteNumber, "the second has a number of its own");
    }

    private static async Task<(ContractHost Host, Account Acme)> AheadAsync(StoreContractContext context)
    {
        var host = await context.HostAsync(c => c.Number(QuoteFields.QuoteNumber, "Q{n}", block: 5)).ConfigureAwait(false);
        var acme = A.Account.Build();
        await host.Model.AddAsync(acme).ConfigureAwait(false);
        return (host, acme);
    }

    private static Quote QuoteFor(Account account) =>
        Quote.Create(QuoteId.New(A.Now.ToInstant()), "Ten chairs", account.Id, Currency.Eur, A.Now);
}
