using System.Diagnostics;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Postgres;
using CustomerModel.Testing;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>A primary with a standby: lists may come from the standby, everything else from whichever server is the primary.</summary>
public sealed class StandbyTests
{
    private const string BreakOff =
        "SELECT coalesce(bool_or(pg_cancel_backend(pid)), false) FROM pg_stat_activity WHERE wait_event = 'SyncRep'";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task Reads_may_lag_and_a_promotion_loses_nothing_that_was_acknowledged()
    {
        using var primary = PrivateCluster.Start(isDurable: true);
        var database = new PostgresDatabases(primary.Administrator).New();
        var catalogue = new CatalogueBuilder().Build();
        await using (var alone = PostgresServer.StoreIn(database, catalogue))
        {
            await alone.MigrateAsync();
        }

        using var standby = primary.StartStandby();
        await using var store = new PostgreSqlStore(
            catalogue,
            database.Application.Replace($"Host=127.0.0.1;Port={primary.Port}", Both(primary, standby), StringComparison.Ordinal)
        );
        var crm = new StoredCustomerModel(store, catalogue, new FixedClock(), new FixedCaller(new(Place.Tenant(1))));
        await AskAsync(primary, "ALTER SYSTEM SET synchronous_standby_names = '*'", "SELECT pg_reload_conf()");

        var first = await AddAsync(crm);
        await UntilAsync(() => crm.ReadLaggingAsync(async read => await read.FindAsync(first) is not null));
        await AskAsync(standby, "SELECT pg_wal_replay_pause()");
        var second = await AddAsync(crm);
        (await crm.ReadLaggingAsync(read => read.FindAsync(second))).ShouldBeNull("the standby has not come so far");
        (await crm.ReadAsync(read => read.FindAsync(second))).ShouldNotBeNull("what is read by default is the latest");
        await AskAsync(standby, "SELECT pg_wal_replay_resume()");

        primary.Crash();
        standby.Promote();
        await AskAsync(standby, "ALTER SYSTEM RESET synchronous_standby_names", "SELECT pg_reload_conf()");
        AccountId? third = null;
        await UntilAsync(async () =>
        {
            try
            {
                third = await AddAsync(crm);
            }
            catch (StoreException failure) when (failure.IsTransient)
            {
                third = null;
            }

            return third is not null;
        });

        foreach (var id in (AccountId[])[first, second, third!.Value])
        {
            (await crm.ReadAsync(read => read.FindAsync(id))).ShouldNotBeNull();
        }
    }

    /// <summary>The server says so in a warning: the commit stands on the primary, and a promotion of the standby would lose it.</summary>
    [Fact]
    public async Task A_commit_whose_wait_for_the_standby_was_broken_off_is_not_known()
    {
        using var primary = PrivateCluster.Start(isDurable: true);
        var database = new PostgresDatabases(primary.Administrator).New();
        var catalogue = new CatalogueBuilder().Build();
        await using var store = PostgresServer.StoreIn(database, catalogue);
        await store.MigrateAsync();
        var crm = new StoredCustomerModel(store, catalogue, new FixedClock(), new FixedCaller(new(Place.Tenant(1))));
        await AddAsync(crm);
        await AskAsync(primary, "ALTER SYSTEM SET synchronous_standby_names = 'gone'", "SELECT pg_reload_conf()");

        // The server reads its settings when it comes to it, so the first ones may not wait.
        var adding = Task.Run(async () =>
        {
            while (true)
            {
                await AddAsync(crm);
            }
        });
        await UntilAsync(() => Place.AskAsync<bool>(primary.Administrator, BreakOff));

        (await Should.ThrowAsync<StoreException>(() => adding)).Error.Code.ShouldBe("store.commit-unknown");
    }

    private static string Both(PrivateCluster one, PrivateCluster other) => $"Host=127.0.0.1:{one.Port},127.0.0.1:{other.Port}";

    private static Task<AccountId> AddAsync(StoredCustomerModel crm) =>
        crm.RunAsync(work =>
        {
            var account = A.Account.Build();
            work.Add(account);
            return Task.FromResult(account.Id);
        });

    private static async Task AskAsync(PrivateCluster server, params string[] statements)
    {
        foreach (var statement in statements)
        {
            await Place.AskAsync<object>(server.Administrator, statement);
        }
    }

    private static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            waited.Elapsed.ShouldBeLessThan(Patience);
            await Task.Delay(50);
        }
    }
}
