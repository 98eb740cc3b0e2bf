using static CustomerModel.Testing.Contracts.Deliveries;

namespace CustomerModel.Testing.Contracts;

/// <summary>What commits told arrives: at least once, in order per record, a failing message in nobody's way but its record's.</summary>
internal static class DeliveryContracts
{
    public static async Task Messages_arrive_in_the_order_of_commits_and_once(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var inbox = new Inbox();
        var dispatcher = Dispatcher(host, inbox);

        var round = await RoundAsync(dispatcher).ConfigureAwait(false);
        await RoundAsync(dispatcher).ConfigureAwait(false);

        Expect.Same(new OutboxRound(pending.Count, 0, 0), round, "first round");
        Expect.Sequence(pending.Select(Text), inbox.Arrived.Select(Text), "messages");
        Expect.Same(0, (await PendingAsync(host).ConfigureAwait(false)).Count, "messages left");
    }

    public static async Task A_round_delivers_one_batch(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var inbox = new Inbox();

        await RoundAsync(Dispatcher(host, inbox, new() { BatchSize = 3 })).ConfigureAwait(false);

        Expect.Sequence(pending.Take(3).Select(Text), inbox.Arrived.Select(Text), "messages");
    }

    public static async Task A_message_that_fails_holds_back_its_record_alone(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var (sick, isSick) = (pending[0].Record, true);
        var inbox = new Inbox(
            (message, _) => message.Record == sick && isSick ? throw new RefusedException([Refusal]) : Task.CompletedTask
        );
        var dispatcher = Dispatcher(host, inbox);

        var round = await RoundAsync(dispatcher).ConfigureAwait(false);
        await RoundAsync(dispatcher).ConfigureAwait(false);

        Expect.Same(1, round.PutOff, "messages put off");
        Expect.Sequence(pending.Where(m => m.Record != sick).Select(Text), inbox.Arrived.Select(Text), "messages of others");
        isSick = false;
        host.Clock.Advance(Long);
        await RoundAsync(dispatcher).ConfigureAwait(false);
        Expect.Sequence(
            pending.Where(m => m.Record == sick).Select(Text),
            inbox.Arrived.Where(m => m.Record == sick).Select(Text),
            "messages of the one that failed"
        );
    }

    public static async Task A_message_waits_twice_as_long_after_each_failure(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);
        var inbox = new Inbox((_, _) => throw new RefusedException([Refusal]));
        var dispatcher = Dispatcher(host, inbox, new() { FirstDelay = Duration.FromSeconds(8), LongestDelay = Duration.FromSeconds(20) });
        var calls = 0;
        foreach (var seconds in new[] { 8, 16, 20, 20 })
        {
            await RoundAsync(dispatcher).ConfigureAwait(false);
            Expect.Same(++calls, inbox.Calls, "attempts");

            host.Clock.Advance(Duration.FromSeconds((seconds / 2d) - 0.001));
            await RoundAsync(dispatcher).ConfigureAwait(false);
            Expect.Same(calls, inbox.Calls, $"attempts before half of {seconds} seconds");

            host.Clock.Advance(Duration.FromSeconds((seconds / 2d) + 0.001));
        }

        Expect.Same(4, (await PendingAsync(host).ConfigureAwait(false))[0].Attempts, "attempts that are remembered");
    }

    public static async Task A_handler_without_end_has_failed(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        await host.Model.AddAsync(A.Account.Build()).ConfigureAwait(false);
        var inbox = new Inbox((_, stop) => Task.Delay(Timeout.Infinite, stop));

        var round = await RoundAsync(Dispatcher(host, inbox, new() { Patience = Duration.FromMilliseconds(20), MostAttempts = 1 }))
            .ConfigureAwait(false);

        Expect.Same(new OutboxRound(0, 0, 1), round, "round");
        var parked = await new ParkedMessages(host.Store).ListAsync(Tenant).ConfigureAwait(false);
        Expect.Same("outbox.timed-out", parked[0].Reason, "reason");
    }

    public static Task A_dispatcher_that_is_stopped_leaves_its_message(StoreContractContext context) =>
        StoppedAsync(context, stop => new OperationCanceledException(stop));

    public static Task A_handler_that_breaks_off_otherwise_when_it_is_stopped_has_not_failed(StoreContractContext context) =>
        StoppedAsync(context, _ => new InvalidOperationException("The connection was closed."));

    private static async Task StoppedAsync(StoreContractContext context, Func<CancellationToken, Exception> breaksOff)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        using var stopping = new CancellationTokenSource();
        var inbox = new Inbox(
            async (message, stop) =>
            {
                if (message.Id == pending[2].Id && !stopping.IsCancellationRequested)
                {
                    await stopping.CancelAsync().ConfigureAwait(false);
                    throw breaksOff(stop);
                }
            }
        );
        var dispatcher = Dispatcher(host, inbox);

        await Expect.CancelledAsync(() => dispatcher.RunRoundAsync(Tenant, stopping.Token)).ConfigureAwait(false);
        await RoundAsync(dispatcher).ConfigureAwait(false);

        Expect.Sequence(pending.Select(Text), inbox.Arrived.Select(Text), "messages");
        Expect.That(inbox.Arrived.All(message => message.Attempts == 0), "being stopped is no failure");
    }

    public static async Task A_loop_works_for_every_tenant_until_it_is_stopped(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        await host.As(ContractHost.Theirs).AddAsync(A.Account.Build()).ConfigureAwait(false);
        using var stopping = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        Inbox? inbox = null;
        inbox = new((_, _) => inbox!.Calls == pending.Count + 2 ? stopping.CancelAsync() : Task.CompletedTask);
        var tenants = new FixedTenants(Tenant, ContractHost.Theirs.Tenant);

        await Expect.CancelledAsync(() => Dispatcher(host, inbox).RunAsync(tenants, stopping.Token)).ConfigureAwait(false);

        Expect.Same(pending.Count + 2, inbox.Arrived.Count, "messages of both tenants");
    }

    public static async Task Two_dispatchers_at_once_keep_the_order_and_double_nothing(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var inbox = new Inbox(async (_, stop) => await Task.Delay(1, stop).ConfigureAwait(false));
        OutboxDispatcher[] dispatchers = [.. Enumerable.Range(0, 3).Select(_ => Dispatcher(host, inbox, new() { BatchSize = 2 }))];

        await Task.WhenAll(dispatchers.Select(dispatcher => Task.Run(() => UntilDoneAsync(host, dispatcher)))).ConfigureAwait(false);

        Expect.Sequence(pending.Select(Text), inbox.Arrived.Select(Text), "messages");
    }

    public static async Task One_holder_at_a_time_has_a_lease(StoreContractContext context)
    {
        var host = await context.HostAsync().ConfigureAwait(false);
        var now = host.Clock.GetCurrentInstant();
        Lease[] wishes = [.. Enumerable.Range(0, 8).Select(_ => LeaseOf(now + Duration.FromMinutes(1)))];

        var answers = await Task.WhenAll(wishes.Select(wish => Task.Run(() => TryAsync(host, wish, now)))).ConfigureAwait(false);

        Expect.Same(1, answers.Count(isTaken => isTaken), "holders");
        var holder = wishes[Array.IndexOf(answers, true)];
        Expect.That(await TryAsync(host, holder, now).ConfigureAwait(false), "the holder prolongs its lease");
    }

    public static async Task A_dispatcher_that_was_killed_is_replaced_when_its_lease_ends(StoreContractContext context)
    {
        var (host, pending) = await TellingAsync(context).ConfigureAwait(false);
        var now = host.Clock.GetCurrentInstant();
        await TryAsync(host, LeaseOf(now + Duration.FromMinutes(2)), now).ConfigureAwait(false);
        var dispatcher = Dispatcher(host, new Inbox());

        host.Clock.Advance(Duration.FromSeconds(119));
        Expect.Same(default, await RoundAsync(dispatcher).ConfigureAwait(false), "round while the lease lasts");
        host.Clock.Advance(Duration.FromSeconds(1));
        Expect.Same(pending.Count, (await RoundAsync(dispatcher).ConfigureAwait(false)).Delivered, "messages after it ended");
    }

    private static async Task UntilDoneAsync(ContractHost host, OutboxDispatcher dispatcher)
    {
        while ((await PendingAsync(host).ConfigureAwait(false)).Count > 0)
        {
            await RoundAsync(dispatcher).ConfigureAwait(false);
        }
    }

    private static Lease LeaseOf(Instant until) => new("outbox", Guid.CreateVersion7(until.ToDateTimeOffset()), until);

    private static async Task<bool> TryAsync(ContractHost host, Lease lease, Instant now)
    {
        var session = await host.Store.OpenAsync(Tenant, SessionPurpose.Write).ConfigureAwait(false);
        await using (session.ConfigureAwait(false))
        {
            return await session.TryLeaseAsync(lease, now).ConfigureAwait(false);
        }
    }
}
