namespace CustomerModel.Testing.Contracts;

/// <summary>Networks and databases fail; what they fail in is done once, as a whole, or not at all, and says which.</summary>
internal static class FaultContracts
{
    private static readonly OperationId Operation = new(new Guid("01890000-0000-7000-8000-000000000099"));

    public static Task A_lost_answer_of_a_commit_that_took_place_is_found_out(StoreContractContext context) =>
        LosingAsync(context, Fault.LostAnswer, runs: 1);

    public static Task A_lost_answer_of_a_commit_that_did_not_is_made_good(StoreContractContext context) =>
        LosingAsync(context, Fault.LostRequest, runs: 2);

    public static Task A_commit_that_was_overtaken_is_replayed(StoreContractContext context) =>
        LosingAsync(context, Fault.Conflict, runs: 2);

    public static async Task A_clock_that_is_set_back_changes_no_order(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var acme = A.Account.Build();
        await host
            .Model.RunAsync(work =>
            {
                work.Add(acme);
                return Task.CompletedTask;
            })
            .ConfigureAwait(false);
        foreach (var hours in (int[])[-2, 5, -9])
        {
            host.Clock.Advance(Duration.FromHours(hours));
            await host
                .Model.RunAsync(async work =>
                    (await work.GetAsync(acme.Id).ConfigureAwait(false)).Edit(edit => edit.Set(AccountFields.Description, $"{hours} hours"))
                )
                .ConfigureAwait(false);
        }

        var entries = await host.Model.ReadAsync(read => read.AuditAsync(acme.Id)).ConfigureAwait(false);
        Expect.Same("4 3 2 1", string.Join(' ', entries.Select(entry => entry.Version)), "versions in the audit, newest first");
        var messages = await OutboxContracts.PendingAsync(host).ConfigureAwait(false);
        Expect.Same("1 2 3 4", string.Join(' ', messages.Select(message => message.Version).Distinct()), "versions of the messages");
    }

    public static async Task Without_an_operation_id_nothing_is_repeated_blindly(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var runs = 0;
        var model = host.Over(new FaultyStore(host.Store, At(StoreStep.Commit, 1, Fault.LostAnswer)));

        await Expect
            .FailedAsync(
                "store.commit-unknown",
                () =>
                    model.RunAsync(work =>
                    {
                        runs++;
                        work.Add(A.Account.Build());
                        return Task.CompletedTask;
                    })
            )
            .ConfigureAwait(false);

        Expect.Same(1, runs, "runs");
        Expect.Same(1, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
    }

    public static async Task A_commit_nobody_can_tell_about_carries_its_operation(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var hasCommitted = false;
        var model = host.Over(
            new FaultyStore(
                host.Store,
                step =>
                {
                    var fault =
                        step == StoreStep.Commit ? Fault.LostAnswer
                        : hasCommitted ? Fault.Unavailable
                        : Fault.None;
                    hasCommitted |= step == StoreStep.Commit;
                    return fault;
                }
            )
        );

        var failure = await Expect.FailedAsync("store.commit-unknown", () => AddAsync(model)).ConfigureAwait(false);

        Expect.Same(Operation.Value.ToString("D"), failure.Error.Value as string, "the operation the failure carries");
        var id = await AddAsync(host.Model).ConfigureAwait(false);
        Expect.Same(id, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Single().Id, "what the repetition returned");
    }

    public static async Task A_store_out_of_reach_is_asked_five_times(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var asked = 0;
        var model = host.Over(
            new FaultyStore(
                host.Store,
                step =>
                {
                    asked += step == StoreStep.Write ? 1 : 0;
                    return step == StoreStep.Write ? Fault.Unavailable : Fault.None;
                }
            )
        );

        var failure = await Expect.FailedAsync("store.unavailable", () => model.AddAsync(A.Account.Build())).ConfigureAwait(false);

        Expect.That(failure.IsTransient, "the failure is transient");
        Expect.Same(5, asked, "attempts");
        Expect.Same(0, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Count, "accounts");
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);
    }

    public static async Task Whatever_fails_each_operation_has_one_effect(StoreContractContext context)
    {
        var host = await context.HostAsync(c => c.UniqueKey(AccountFields.AccountNumber)).ConfigureAwait(false);
        var seed = context.Seed ?? (ulong)Random.Shared.NextInt64();
        var faults = new SeededFaults(seed);
        var work = new FaultyWork(host, faults);
        try
        {
            await work.PrepareAsync().ConfigureAwait(false);
            await Task.WhenAll(Enumerable.Range(0, 3).Select(client => Task.Run(() => work.RunAsync(client)))).ConfigureAwait(false);
            faults.IsOn = false;
            await work.DemandEachOnceAsync().ConfigureAwait(false);
            await work.DemandNumbersAsync().ConfigureAwait(false);
            await work.DemandToldOnceAsync().ConfigureAwait(false);
            Expect.That(faults.Drawn > 3, "enough went wrong to tell");
        }
        catch (ContractBrokenException broken)
        {
            throw new ContractBrokenException($"{broken.Message} Seed {seed}.");
        }
    }

    public static async Task Whatever_fails_each_message_arrives_in_order(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var seed = context.Seed ?? (ulong)Random.Shared.NextInt64();
        var faults = new SeededFaults(seed);
        Account[] accounts = [.. Enumerable.Range(0, 4).Select(_ => A.Account.Build())];
        await host.Model.AddAsync([.. accounts]).ConfigureAwait(false);
        for (var i = 0; i < 12; i++)
        {
            await host
                .Model.ChangeAsync(accounts[i % 4].Id, (account, now) => account.AddAddress(A.AddressIn("Bern"), now))
                .ConfigureAwait(false);
        }

        var sent = await OutboxContracts.PendingAsync(host).ConfigureAwait(false);
        var inbox = new Inbox(
            (_, _) => faults.Next(StoreStep.Read) == Fault.Unavailable ? throw new TimeoutException() : Task.CompletedTask
        );

        await DeliverAsync(host, faults, inbox, sent.Count).ConfigureAwait(false);

        var first = inbox.Arrived.DistinctBy(message => message.Id).ToList();
        Expect.Sequence(
            sent.Select(m => m.Id).Order(),
            first.Select(m => m.Id).Order(),
            $"messages, none missing, none phantom, seed {seed}"
        );
        foreach (var account in accounts)
        {
            Expect.Sequence(
                sent.Where(m => m.Record == account.Ref).Select(m => m.Id),
                first.Where(m => m.Record == account.Ref).Select(m => m.Id),
                $"messages of one record, seed {seed}"
            );
        }
    }

    /// <summary>A new dispatcher for each round, as if the one before had been killed with its lease where the store failed it.</summary>
    private static async Task DeliverAsync(ContractHost host, SeededFaults faults, Inbox inbox, int count)
    {
        var rounds = 0;
        while ((await OutboxContracts.PendingAsync(host).ConfigureAwait(false)).Count > 0)
        {
            Expect.That(++rounds < 40 * count, "delivery comes to an end");
            faults.IsOn = rounds < 10 * count;
            using var caller = new CancellationTokenSource();
            var store = new FaultyStore(host.Store, faults.Next) { Caller = caller };
            try
            {
                await new OutboxDispatcher(store, inbox, host.Clock, new() { BatchSize = 5, MostAttempts = 1_000 })
                    .RunRoundAsync(ContractHost.Ours.Tenant, caller.Token)
                    .ConfigureAwait(false);
            }
            catch (Exception failure) when (FaultyWork.IsExpected(failure, caller))
            {
                // What was under way comes again.
            }

            host.Clock.Advance(Duration.FromMinutes(10));
        }
    }

    private static async Task LosingAsync(StoreContractContext context, Fault fault, int runs)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var (count, model) = (0, host.Over(new FaultyStore(host.Store, At(StoreStep.Commit, 1, fault))));

        var id = await AddAsync(model, () => count++).ConfigureAwait(false);

        Expect.Same(runs, count, "runs");
        Expect.Same(id, (await host.Model.AllAsync<Account>().ConfigureAwait(false)).Single().Id, "the account there is");
        Expect.Same(id, await AddAsync(host.Model).ConfigureAwait(false), "result of a repetition");
    }

    private static Func<StoreStep, Fault> At(StoreStep step, int time, Fault fault)
    {
        var times = 0;
        return taken => taken == step && ++times == time ? fault : Fault.None;
    }

    private static Task<AccountId> AddAsync(ICustomerModel model, Action? onRun = null) =>
        model.RunAsync(
            Operation,
            work =>
            {
                onRun?.Invoke();
                var account = A.Account.WithId(work.NewId<AccountId>()).Build(work.Now);
                work.Add(account);
                return Task.FromResult(account.Id);
            }
        );
}
