using System.Collections.Concurrent;
using CustomerModel.PostgreSql;
using CustomerModel.Reliability.Broken;
using Npgsql;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Errors before and after their effect, delays, callers that give up; on PostgreSQL also a network that breaks at commits.</summary>
internal sealed class Faults : IScenario
{
    private const int Callers = 6;

    public string Name => "faults";

    public string Promise => "whatever fails, an operation has one effect or none, its caller is told which, and every error is typed";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    public async Task<Verdict> RunAsync(Trial trial)
    {
        var tally = new Tally();
        var half = trial with { Seconds = Math.Max(1, trial.Seconds / 2) };
        using (var place = await Place.NewAsync(trial.Adapter))
        {
            var faults = new SeededFaults((ulong)(uint)trial.Seed);
            await CheckAsync(place, stop => Faulty(place.Store, faults, stop), half, tally, isNamed: true);
            tally.Count("faults injected", faults.Drawn);
        }

        if (trial.Adapter == "postgres")
        {
            using var place = await Place.NewAsync(trial.Adapter);
            using var proxy = Through(place, trial.Seed, out var store);
            await using (store)
            {
                await CheckAsync(place, _ => store, half, tally, isNamed: true);
            }

            tally.Count("connections cut at a commit", proxy.Cut);
        }

        return tally.Verdict();
    }

    /// <summary>A store that takes a lost answer for a failure.</summary>
    public async Task<Verdict> ControlAsync(Trial trial)
    {
        var tally = new Tally();
        using var place = await Place.NewAsync(trial.Adapter);
        var faults = new SeededFaults((ulong)(uint)trial.Seed);
        await CheckAsync(
            place,
            stop => new WrappedStore(Faulty(place.Store, faults, stop), (session, _) => new Misled(session)),
            trial,
            tally,
            isNamed: false
        );
        return tally.Verdict();
    }

    private static FaultyStore Faulty(IStore store, SeededFaults faults, CancellationTokenSource stop) =>
        new(store, faults.Next) { Caller = stop };

    private static CuttingProxy Through(Place place, int seed, out PostgreSqlStore store)
    {
        var direct = new NpgsqlConnectionStringBuilder(place.Database!.Application);
        var proxy = new CuttingProxy(direct.Port, seed);
        direct.Port = proxy.Port;
        store = new(place.Catalogue, direct.ConnectionString);
        return proxy;
    }

    private static async Task CheckAsync(Place place, Func<CancellationTokenSource, IStore> storeOf, Trial trial, Tally tally, bool isNamed)
    {
        var hot = A.Account.Named("Hot").Build();
        await place.Model().BulkInsertAsync([hot]);
        var outcomes = new ConcurrentDictionary<Guid, Outcome>();
        await Clients.RunAsync(
            Callers,
            trial,
            async (_, _) =>
            {
                var operation = Guid.CreateVersion7();
                outcomes[operation] = await OnceAsync(operation);
            }
        );
        var found = (await place.Model().ReadAsync(read => read.ListAsync(new Specification<Account>()))).ToLookup(account => account.Name);
        var (there, raised) = (0, (await place.Model().ReadAsync(read => read.GetAsync(hot.Id))).NumberOfEmployees ?? 0);
        foreach (var (operation, outcome) in outcomes)
        {
            var count = found[operation.ToString("N")].Count();
            there += count;
            tally.Count(outcome.ToString());
            tally.Demand(count <= 1, $"an operation took place {count} times");
            tally.Demand(count == 1 || outcome != Outcome.Done, "an acknowledged operation did not take place");
            tally.Demand(count == 0 || outcome != Outcome.NotDone, "an operation that was said to have failed took place");
        }

        tally.Demand(there == raised, $"{there} operations took place and raised a counter by {raised}");

        async Task<Outcome> OnceAsync(Guid operation)
        {
            using var stop = new CancellationTokenSource();
            var model = place.Model(over: storeOf(stop));
            try
            {
                return await Clients.TryAsync(() =>
                    isNamed
                        ? model.RunAsync(new OperationId(operation), work => WorkAsync(work, operation, stop.Token), stop.Token)
                        : model.RunAsync(work => WorkAsync(work, operation, stop.Token), stop.Token)
                );
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return Outcome.Unknown;
            }
            catch (Exception untyped)
            {
                tally.Fault($"an error without type: {untyped.GetType().Name}");
                return Outcome.Unknown;
            }
        }

        async Task<bool> WorkAsync(IUnitOfWork work, Guid operation, CancellationToken stop)
        {
            var account = await work.GetAsync(hot.Id, stop);
            account.Set(AccountFields.NumberOfEmployees, (account.NumberOfEmployees ?? 0) + 1);
            work.Add(A.Account.Named(operation.ToString("N")).Build());
            return true;
        }
    }
}
