using System.Collections.Concurrent;
using CustomerModel.Reliability.Broken;
using CustomerModel.Reliability.Histories;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Lists that many transactions append to and read; what they saw must fit one order of all of them.</summary>
internal sealed class History : IScenario
{
    private const int Lists = 5;
    private const int Callers = 8;
    private const int Each = 12;

    public string Name => "history";

    public string Promise =>
        "no dirty write (G0), no dirty or intermediate read (G1), no read skew (G-single), no lost update; serializable: no cycle";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        return await CheckAsync(place, place.Store, trial);
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        using var place = await Place.NewAsync(trial.Adapter);
        var flushed = new ConcurrentDictionary<RecordRef, Record>();
        return await CheckAsync(place, new WrappedStore(place.Store, (session, _) => new Uncommitted(session, flushed)), trial);
    }

    /// <summary>Round after round on fresh lists, so that each history stays small enough to be checked as a whole.</summary>
    private static async Task<Verdict> CheckAsync(Place place, IStore store, Trial trial)
    {
        var (tally, watch, round) = (new Tally(), System.Diagnostics.Stopwatch.StartNew(), 0);
        var model = place.Model(over: store, rules: new RefusesMarked());
        while (watch.Elapsed.TotalSeconds < trial.Seconds && !tally.HasFaults)
        {
            var isolation = round % 2 == 0 ? Isolation.ReadCommitted : Isolation.Serializable;
            Account[] lists = [.. Enumerable.Range(0, Lists).Select(i => A.Account.Named($"List {i}").Build())];
            await place.Model().BulkInsertAsync(lists);
            var steps = new ConcurrentQueue<Step>();
            var seed = HashCode.Combine(trial.Seed, round);
            await Task.WhenAll(
                Enumerable.Range(0, Callers).Select(caller => Task.Run(() => WorkAsync(new(HashCode.Combine(seed, caller)), caller)))
            );
            var final = new List<string>[Lists];
            for (var i = 0; i < Lists; i++)
            {
                final[i] = Values(await Clients.AskAsync(() => place.Model().ReadAsync(read => read.GetAsync(lists[i].Id))));
            }

            foreach (var anomaly in HistoryCheck.AnomaliesIn([.. steps], final, isolation))
            {
                tally.Fault($"{isolation}, round {round}: {anomaly}");
            }

            tally.Count("transactions", steps.Count);
            tally.Count("committed", steps.Count(step => step.Outcome == Outcome.Done));
            tally.Count("histories");
            round++;

            async Task WorkAsync(Random random, int caller)
            {
                for (var number = 0; number < Each; number++)
                {
                    steps.Enqueue(await StepAsync(model, lists, random, $"{caller:x}{number:x}", isolation));
                }
            }
        }

        return tally.Verdict();
    }

    private static async Task<Step> StepAsync(ICustomerModel model, Account[] lists, Random random, string name, Isolation isolation)
    {
        var isReading = random.Next(3) == 0;
        var isRefused = !isReading && random.Next(6) == 0;
        int[] keys = [.. Enumerable.Range(0, Lists).OrderBy(_ => random.Next()).Take(random.Next(1, 4))];
        bool[] appends = [.. keys.Select(_ => !isReading && random.Next(2) == 0)];
        var step = new Step(name);
        step.Outcome = await Clients.TryAsync(() =>
            isReading ? model.ReadAsync(ReadAsync) : model.RunAsync(new RunOptions { Isolation = isolation }, RunAsync)
        );
        return step;

        async Task<bool> ReadAsync(IReadScope read)
        {
            step.Begin();
            foreach (var key in keys)
            {
                step.Read(key, Values(await read.GetAsync(lists[key].Id)));
                await Task.Yield();
            }

            return true;
        }

        async Task<bool> RunAsync(IUnitOfWork work)
        {
            step.Begin();
            for (var i = 0; i < keys.Length; i++)
            {
                var account = await work.GetAsync(lists[keys[i]].Id);
                var values = Values(account);
                step.Read(keys[i], values);
                if (appends[i])
                {
                    // Two at once: whoever sees only the first has read what never was.
                    var (first, second) = ($"{name}.{i}a", $"{name}.{i}b");
                    step.Append(keys[i], first, second);
                    account.Set(AccountFields.Description, string.Join(' ', [.. values, first, second]));
                    account.Set(AccountFields.Sic, isRefused ? RefusesMarked.Mark : "list");
                }
            }

            return true;
        }
    }

    private static List<string> Values(Account account) =>
        [.. (account.Description ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
