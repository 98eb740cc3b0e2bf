using System.Diagnostics;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Specifications;
using CustomerModel.Sqlite;
using CustomerModel.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace CustomerModel.Benchmarks;

/// <summary>A process that starts, asks its store once and ends.</summary>
/// <remarks>The baseline is EF Core with as many tables and columns, each a dictionary, over the same file.</remarks>
[Goal("first query in a fresh process, SQLite", double.PositiveInfinity, IsLong = true)]
public class StoresFirstQueryBenchmarks
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"first-{Guid.CreateVersion7()}.db");

    [GlobalSetup]
    public void Setup()
    {
        using var store = new SqliteStore(new CatalogueBuilder().Build(), $"Data Source={_file}");
        store.MigrateAsync().GetAwaiter().GetResult();
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Benchmark(Baseline = true)]
    public void PlainEf() => InAProcess("plain");

    [Benchmark]
    public void CustomerModel() => InAProcess("list");

    [Benchmark(Description = "beside: by id, which needs no EF Core")]
    public void ById() => InAProcess("find");

    /// <summary>What the process does.</summary>
    public static async Task AskAsync(string what, string file)
    {
        if (what == "plain")
        {
            await using var context = new EverythingContext(file);
            var accounts = context.Set<Dictionary<string, object>>("accounts").OrderBy(row => EF.Property<string>(row, "name"));
            await EntityFrameworkQueryableExtensions.ToListAsync(Queryable.Take(accounts, 20));
            return;
        }

        var catalogue = new CatalogueBuilder().Build();
        using var store = new SqliteStore(catalogue, $"Data Source={file}");
        var model = new StoredCustomerModel(store, catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
        var first = new ActiveAccounts();
        first.Query.Take(20);
        await model.ReadAsync(async read =>
            what == "list" ? await read.ListAsync(first)
            : await read.FindAsync<Account>(Guid.CreateVersion7()) is { } found ? [found]
            : []
        );
    }

    private void InAProcess(string what)
    {
        using var process = Process.Start(Environment.ProcessPath!, [.. Dll(), "first-query", what, _file]);
        process.WaitForExit();
        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException($"{what} ended with {process.ExitCode}.");
        }
    }

    /// <summary>What the host of .NET has to be told; nothing when this program is its own host.</summary>
    private static string[] Dll() =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(StoresFirstQueryBenchmarks).Assembly.Location] : [];

    private sealed class EverythingContext(string file) : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlite($"Data Source={file}");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            using var connection = new SqliteConnection($"Data Source={file}");
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText =
                "SELECT m.name, i.name, i.type, i.pk FROM sqlite_schema AS m, pragma_table_info(m.name) AS i "
                + "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' ORDER BY m.name, i.pk";
            using var row = command.ExecuteReader();
            var columns = new List<(string Table, string Name, string Type, bool IsKey)>();
            while (row.Read())
            {
                columns.Add((row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt32(3) > 0));
            }

            foreach (var table in columns.GroupBy(column => column.Table).Where(table => table.Any(column => column.IsKey)))
            {
                modelBuilder.SharedTypeEntity<Dictionary<string, object>>(
                    table.Key,
                    entity =>
                    {
                        foreach (var (_, name, type, isKey) in table)
                        {
                            entity.IndexerProperty(TypeOf(type, isKey), name);
                        }

                        string[] key = [.. table.Where(column => column.IsKey).Select(column => column.Name)];
                        entity.HasKey(key);
                    }
                );
            }
        }

        private static Type TypeOf(string type, bool isKey) =>
            type.StartsWith("INTEGER", StringComparison.Ordinal) ? (isKey ? typeof(long) : typeof(long?))
            : type.StartsWith("REAL", StringComparison.Ordinal) ? typeof(double?)
            : type.StartsWith("BLOB", StringComparison.Ordinal) ? typeof(byte[])
            : typeof(string);
    }
}
