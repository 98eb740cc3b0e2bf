using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Sqlite;
using CustomerModel.Tests;
using Microsoft.Data.Sqlite;
using Xunit.Abstractions;

namespace CustomerModel.Contracts.Tests.Days;

/// <summary>Random days at work: every store ends as a plain model says, and every edge of the life cycle is walked.</summary>
public sealed class DaysAtWorkTests(ITestOutputHelper output)
{
    [Fact]
    public void In_memory_days_end_as_the_plain_model_says()
    {
        var host = new StoreContractContext(catalogue => Task.FromResult<IStore>(new InMemoryStore(catalogue))).HostAsync();

        Live(host.GetAwaiter().GetResult(), days: 300);
    }

    [Fact]
    public void Days_on_SQLite_end_as_the_plain_model_says()
    {
        var folder = Directory.CreateTempSubdirectory("days-");
        try
        {
            var host = new StoreContractContext(catalogue => FreshAsync(catalogue, folder)).HostAsync();

            Live(host.GetAwaiter().GetResult(), days: 100);
        }
        finally
        {
            SqliteConnection.ClearAllPools();
            folder.Delete(recursive: true);
        }
    }

    private static async Task<IStore> FreshAsync(RecordCatalogue catalogue, DirectoryInfo folder)
    {
        var store = new SqliteStore(catalogue, $"Data Source={Path.Combine(folder.FullName, "days.db")}");
        await store.MigrateAsync();
        return store;
    }

    private void Live(ContractHost host, int days)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);

        Law.ForAll(
            Step.Days,
            steps =>
            {
                new DayAtWork(host.OfNewTenant(), seen).LiveAsync(steps).GetAwaiter().GetResult();
                return true;
            },
            days
        );

        seen.Order(StringComparer.Ordinal).ToList().ForEach(output.WriteLine);
        foreach (var row in CustomerLifecycle.Table.Rows)
        {
            seen.ShouldContain($"ActOnAccount: {row.From} {row.Action} -> done");
            seen.ShouldContain($"ActOnContact: {row.From} {row.Action} -> done");
        }
    }
}
