using System.Collections.Concurrent;
using System.Diagnostics;
using CustomerModel.Postgres;
using CustomerModel.PostgreSql;
using Npgsql;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>A server that stops dead, or loses connections, under load.</summary>
internal sealed class Crash : IScenario
{
    private const int Callers = 6;

    public string Name => "crash";

    public string Promise => "every acknowledged commit is there once after the server was stopped dead";

    public IReadOnlyList<string> Adapters => ["postgres"];

    public Task<Verdict> RunAsync(Trial trial) => CheckAsync(trial, "");

    /// <summary>The server answers before it has written, and writes late.</summary>
    public Task<Verdict> ControlAsync(Trial trial) => CheckAsync(trial, "-c synchronous_commit=off -c wal_writer_delay=10s");

    private static async Task<Verdict> CheckAsync(Trial trial, string settings)
    {
        var tally = new Tally();
        using var cluster = PrivateCluster.Start(isDurable: true, settings);
        var catalogue = new CatalogueBuilder().Build();
        var database = new PostgresDatabases(cluster.Administrator).New();
        await using var store = PostgresServer.StoreIn(database, catalogue);
        await store.MigrateAsync();
        await RunAsync(cluster, "CHECKPOINT");
        var model = new StoredCustomerModel(store, catalogue, SystemClock.Instance, new FixedCaller(new(Place.Tenant(1))));
        var (acknowledged, begun, over) = (new ConcurrentBag<Guid>(), new ConcurrentBag<Guid>(), new CancellationTokenSource());
        var clients = Enumerable.Range(0, Callers).Select(_ => Task.Run(WorkAsync)).ToArray();
        await TroubleAsync();
        await over.CancelAsync();
        await Task.WhenAll(clients);

        var found = (await Clients.AskAsync(() => model.ReadAsync(read => read.ListAsync(new Specification<Account>())))).ToLookup(
            account => account.Name
        );
        foreach (var operation in begun)
        {
            var count = found[operation.ToString("N")].Count();
            tally.Demand(count <= 1, $"an operation took place {count} times");
        }

        foreach (var operation in acknowledged)
        {
            tally.Demand(found.Contains(operation.ToString("N")), "an acknowledged commit is gone");
        }

        tally.Count("acknowledged", acknowledged.Count);
        tally.Count("there in the end", found.Count);
        return tally.Verdict();

        async Task WorkAsync()
        {
            while (!over.IsCancellationRequested)
            {
                var operation = Guid.CreateVersion7();
                begun.Add(operation);
                var outcome = await Clients.TryAsync(() =>
                    model.RunAsync(
                        new OperationId(operation),
                        work =>
                        {
                            work.Add(A.Account.Named(operation.ToString("N")).Build());
                            return Task.FromResult(true);
                        }
                    )
                );
                tally.Count(outcome == Outcome.Unknown ? "unknown" : "not done", outcome == Outcome.Done ? 0 : 1);
                if (outcome == Outcome.Done)
                {
                    acknowledged.Add(operation);
                }
                else
                {
                    await Task.Delay(50);
                }
            }
        }

        async Task TroubleAsync()
        {
            var (random, watch, isFirst) = (new Random(trial.Seed), Stopwatch.StartNew(), true);
            while (isFirst || watch.Elapsed.TotalSeconds < trial.Seconds)
            {
                await Task.Delay(random.Next(300, 1_200));
                if (isFirst || random.Next(2) == 0)
                {
                    cluster.Crash();
                    tally.Count("stopped dead");
                    cluster.Start();
                }
                else
                {
                    await RunAsync(
                        cluster,
                        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'crm_app' AND random() < 0.7"
                    );
                    tally.Count("connections killed");
                }

                isFirst = false;
            }
        }
    }

    private static async Task RunAsync(PrivateCluster cluster, string sql)
    {
        await using var connection = new NpgsqlConnection(cluster.Administrator + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
