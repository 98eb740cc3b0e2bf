using System.Collections.Concurrent;
using CustomerModel.Reliability.Broken;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Producers that roll back at random, a receiver that fails at random, dispatchers that are killed.</summary>
internal sealed class Outbox : IScenario
{
    private static readonly OutboxOptions Hasty = new()
    {
        Patience = Duration.FromMilliseconds(200),
        Lease = Duration.FromMilliseconds(400),
        FirstDelay = Duration.FromMilliseconds(1),
        LongestDelay = Duration.FromMilliseconds(20),
        Pause = Duration.FromMilliseconds(5),
        MostAttempts = 1_000,
    };

    public string Name => "outbox";

    public string Promise => "what was committed is told at least once, in order for each record, and nothing else";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        return await CheckAsync(place, place.Store, new Receiver(trial.Seed), trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        var receiver = new Receiver(trial.Seed);
        var broken = new WrappedStore(place.Store, (session, _) => new Early(session, receiver.Take));
        return await CheckAsync(place, broken, receiver, trial);
    }

    private static async Task<Verdict> CheckAsync(Place place, IStore store, Receiver receiver, Trial trial)
    {
        var tally = new Tally();
        var model = place.Model(over: store, rules: new RefusesMarked());
        Account[] accounts = [.. Enumerable.Range(0, 6).Select(i => A.Account.Named($"Told {i}").Build())];
        await model.BulkInsertAsync(accounts);
        using var over = new CancellationTokenSource();
        var dispatchers = Enumerable.Range(0, 2).Select(number => Task.Run(() => DispatchAsync(number))).ToArray();
        await Clients.RunAsync(
            3,
            trial,
            async (_, random) =>
            {
                var (id, isRefused) = (accounts[random.Next(accounts.Length)].Id, random.Next(3) == 0);
                var outcome = await Clients.TryAsync(() =>
                    model.RunAsync(async work =>
                    {
                        var account = await work.GetAsync(id);
                        account.Edit(edit =>
                            edit.Set(AccountFields.NumberOfEmployees, (account.NumberOfEmployees ?? 0) + 1)
                                .Set(AccountFields.Sic, isRefused ? RefusesMarked.Mark : "told")
                        );
                    })
                );
                tally.Count(outcome == Outcome.Done ? "commits" : "rolled back");
                await Task.Delay(random.Next(4));
            }
        );
        await over.CancelAsync();
        await Task.WhenAll(dispatchers);
        await DrainAsync();

        foreach (var account in accounts)
        {
            var last = (await Clients.AskAsync(() => place.Model().ReadAsync(read => read.GetAsync(account.Id)))).Version;
            receiver.Check(account.Ref, last, tally);
        }

        tally.Count("deliveries", receiver.Deliveries);
        return tally.Verdict();

        async Task DispatchAsync(int number)
        {
            var random = new Random(HashCode.Combine(trial.Seed, 100 + number));
            var abrupt = new WrappedStore(place.Store, (session, _) => new Abrupt(session));
            while (!over.IsCancellationRequested)
            {
                // Killed in the middle of a round, it gives nothing back.
                using var life = new CancellationTokenSource(random.Next(20, 250));
                var dispatcher = new OutboxDispatcher(abrupt, receiver, SystemClock.Instance, Hasty);
                try
                {
                    await dispatcher.RunAsync(new FixedTenants(Place.Tenant(1)), life.Token);
                }
                catch (OperationCanceledException)
                {
                    tally.Count("dispatchers killed");
                }
            }
        }

        async Task DrainAsync()
        {
            receiver.IsCalm = true;
            var dispatcher = new OutboxDispatcher(place.Store, receiver, SystemClock.Instance, Hasty);
            for (var rest = 0; rest < 50; )
            {
                var round = await Clients.AskAsync(() => dispatcher.RunRoundAsync(Place.Tenant(1)));
                rest = round.Delivered == 0 ? rest + 1 : 0;
                await Task.Delay(round.Delivered == 0 ? 20 : 0);
            }
        }
    }

    /// <summary>Remembers what came of each record, in order, each message once.</summary>
    private sealed class Receiver(int seed) : IMessageHandler
    {
        private readonly Lock _lock = new();
        private readonly Random _random = new(seed);
        private readonly HashSet<Guid> _known = [];
        private readonly ConcurrentDictionary<RecordRef, List<long>> _versions = new();

        public bool IsCalm { get; set; }

        public long Deliveries { get; private set; }

        public async Task HandleAsync(TenantId tenant, OutboxMessage message, CancellationToken stop)
        {
            int choice;
            lock (_lock)
            {
                choice = IsCalm ? 9 : _random.Next(10);
            }

            if (choice == 0)
            {
                throw new InvalidOperationException("The receiver is down.");
            }

            lock (_lock)
            {
                Deliveries++;
                if (message.Type == "record-changed" && _known.Add(message.Id))
                {
                    Take(message.Record, message.Version);
                }
            }

            // The message arrived, and the answer to that is lost.
            if (choice == 1)
            {
                await Task.Delay(50, stop);
                throw new InvalidOperationException("The receiver went down.");
            }
        }

        public void Take(RecordRef record, long version)
        {
            lock (_lock)
            {
                _versions.GetOrAdd(record, _ => []).Add(version);
            }
        }

        public void Check(RecordRef record, long last, Tally tally)
        {
            var told = _versions.GetValueOrDefault(record) ?? [];
            var expected = Enumerable.Range(1, (int)last).Select(version => (long)version).ToList();
            tally.Demand(!expected.Except(told).Any(), $"{expected.Except(told).Count()} of {last} versions were not told");
            tally.Demand(told.Count <= last, $"{told.Count} messages for {last} versions");
            tally.Demand(told.SequenceEqual(told.Order()), "messages of a record came out of order");
        }
    }
}
