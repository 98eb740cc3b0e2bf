using System.Diagnostics;
using CustomerModel.Postgres;
using CustomerModel.PostgreSql;
using CustomerModel.Sqlite;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Upgrades whose process is killed at any moment, and which are run again.</summary>
internal sealed class Migrate : IScenario
{
    /// <summary>The first argument of a process that upgrades and may be killed.</summary>
    public const string Child = "upgrade-and-be-killed";

    private const int Accounts = 300;

    private static readonly CustomField<Account, int> Points = new("reliability.later/points") { Indexed = true };
    private static readonly CustomField<Account, string> Motto = new("reliability.later/motto") { Indexed = true, MaxLength = 40 };

    public string Name => "migrate";

    public string Promise => "an upgrade that was killed and is run again comes to the same as one that was not";

    public IReadOnlyList<string> Adapters => ["sqlite", "postgres"];

    public static async Task UpgradeAsync(string adapter, string connection)
    {
        var catalogue = Later();
        IStore store = adapter == "sqlite" ? new SqliteStore(catalogue, connection) : Postgres(catalogue, connection, connection);
        await store.MigrateAsync();
    }

    public Task<Verdict> RunAsync(Trial trial) => CheckAsync(trial, isRunAgain: true);

    /// <summary>What was killed is not run again.</summary>
    public Task<Verdict> ControlAsync(Trial trial) => CheckAsync(trial with { Seconds = 1 }, isRunAgain: false);

    private static RecordCatalogue Later() => new CatalogueBuilder().Extend(Points).Extend(Motto).Build();

    private static PostgreSqlStore Postgres(RecordCatalogue catalogue, string application, string owner) =>
        new(catalogue, application, new() { OwnerConnectionString = owner });

    private static async Task<Verdict> CheckAsync(Trial trial, bool isRunAgain)
    {
        var (tally, random, watch) = (new Tally(), new Random(trial.Seed), Stopwatch.StartNew());
        var folder = Directory.CreateTempSubdirectory("reliability-");
        using var cluster = trial.Adapter == "postgres" ? PrivateCluster.Start(isDurable: true) : null;
        var expected = await SchemaAsync(await NewAsync(Later()));
        var usual = await DurationAsync(await NewAsync(new CatalogueBuilder().Build()));
        do
        {
            var place = await NewAsync(new CatalogueBuilder().Build());
            await FillAsync(place);
            for (var kills = random.Next(1, 4); kills > 0; kills--)
            {
                await KillAsync(place, isRunAgain ? random.Next((int)usual.TotalMilliseconds + 100) : 0);
            }

            if (isRunAgain)
            {
                await RunChildAsync(place).WaitForExitAsync();
            }

            tally.Count("upgrades");
            tally.Demand(await SchemaAsync(place) == expected, "after the upgrade the schema is not that of a new database");
            tally.Demand(await CountAsync(place) == Accounts, "after the upgrade records are missing");
        } while (watch.Elapsed.TotalSeconds < trial.Seconds);

        folder.Delete(recursive: true);
        return tally.Verdict();

        async Task<(string Application, string Owner)> NewAsync(RecordCatalogue catalogue)
        {
            if (cluster is null)
            {
                var file = $"Data Source={Path.Combine(folder.FullName, $"{Guid.CreateVersion7()}.db")};Pooling=False";
                using var sqlite = new SqliteStore(catalogue, file);
                await sqlite.MigrateAsync();
                return (file, file);
            }

            var database = new PostgresDatabases(cluster.Administrator).New();
            await using var store = Postgres(catalogue, database.Application, database.Owner);
            await store.MigrateAsync();
            return (database.Application + ";Pooling=false", database.Owner + ";Pooling=false");
        }

        Process RunChildAsync((string Application, string Owner) place) =>
            Process.Start(
                new ProcessStartInfo(Environment.ProcessPath!, [.. Self(), Child, trial.Adapter, place.Owner]) { UseShellExecute = false }
            )!;

        async Task<TimeSpan> DurationAsync((string Application, string Owner) place)
        {
            var own = Stopwatch.StartNew();
            using var child = RunChildAsync(place);
            await child.WaitForExitAsync();
            tally.Demand(child.ExitCode == 0, "an upgrade that nobody kills fails");
            return own.Elapsed;
        }

        async Task KillAsync((string Application, string Owner) place, int milliseconds)
        {
            using var child = RunChildAsync(place);
            await Task.Delay(milliseconds);
            if (!child.HasExited)
            {
                child.Kill();
                tally.Count("killed");
            }

            await child.WaitForExitAsync();
        }

        async Task FillAsync((string Application, string Owner) place)
        {
            var catalogue = new CatalogueBuilder().Build();
            IStore store = cluster is null
                ? new SqliteStore(catalogue, place.Application)
                : Postgres(catalogue, place.Application, place.Owner);
            var model = new StoredCustomerModel(store, catalogue, SystemClock.Instance, new FixedCaller(new(Place.Tenant(1))));
            await model.BulkInsertAsync(Enumerable.Range(0, Accounts).Select(i => A.Account.Named($"Kept {i}").Build()));
            (store as IDisposable)?.Dispose();
        }

        Task<string> SchemaAsync((string Application, string Owner) place) =>
            cluster is null
                ? SqliteAsync(place.Owner, "SELECT group_concat(sql, x'0a') FROM (SELECT sql FROM sqlite_master ORDER BY type, name)")
                : PostgresAsync(
                    place.Owner,
                    """
                    SELECT string_agg(line, E'\n' ORDER BY line) FROM (
                        SELECT concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, column_default, generation_expression) AS line
                            FROM information_schema.columns WHERE table_schema = 'public'
                        UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
                        UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
                        UNION ALL SELECT concat_ws(' ', tablename, policyname, qual) FROM pg_policies WHERE schemaname = 'public'
                    ) AS lines
                    """
                );

        async Task<long> CountAsync((string Application, string Owner) place)
        {
            var catalogue = new CatalogueBuilder().Build();
            IStore store = cluster is null
                ? new SqliteStore(catalogue, place.Application)
                : Postgres(catalogue, place.Application, place.Owner);
            var model = new StoredCustomerModel(store, catalogue, SystemClock.Instance, new FixedCaller(new(Place.Tenant(1))));
            var count = await model.ReadAsync(read => read.CountAsync(new Specification<Account>()));
            (store as IDisposable)?.Dispose();
            return count;
        }
    }

    /// <summary>This program, whether it was started by its own name or by <c>dotnet</c>.</summary>
    private static string[] Self() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet" ? [typeof(Migrate).Assembly.Location] : [];

    private static async Task<string> SqliteAsync(string connectionString, string sql)
    {
        await using var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return $"{await command.ExecuteScalarAsync()}";
    }

    private static async Task<string> PostgresAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return $"{await command.ExecuteScalarAsync()}";
    }
}
