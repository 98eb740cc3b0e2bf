using Acme.Loyalty;
using CustomerModel;
using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Sqlite;
using CustomerModel.Testing;
using Microsoft.Data.Sqlite;

// The guest promises its hosts that it disturbs nothing: every contract of a store holds with its fields, its record and
// its rule on board, in memory and in SQLite alike.
var folder = Directory.CreateTempSubdirectory("extending-");
var files = 0;
try
{
    await Walk.RunAsync("memory", m => m.UseInMemory());
    await Walk.RunAsync("sqlite", m => m.UseSqlite($"Data Source={Path.Combine(folder.FullName, "walk.db")}"));
    var failed = await RunAsync("memory", catalogue => Task.FromResult<IStore>(new InMemoryStore(catalogue)));
    failed += await RunAsync(
        "sqlite",
        async catalogue =>
        {
            var store = new SqliteStore(catalogue, $"Data Source={Path.Combine(folder.FullName, $"{++files}.db")}");
            await store.MigrateAsync();
            return store;
        }
    );
    return failed == 0 ? 0 : 1;
}
finally
{
    SqliteConnection.ClearAllPools();
    folder.Delete(recursive: true);
}

static async Task<int> RunAsync(string store, Func<RecordCatalogue, Task<IStore>> fresh)
{
    var context = new StoreContractContext(fresh) { Guests = [new LoyaltyModule()] };
    var failures = new List<string>();
    foreach (var contract in StoreContracts.All)
    {
        try
        {
            await contract.RunAsync(context);
        }
        catch (Exception broken)
        {
            failures.Add($"{contract.Name}: {broken.Message}");
        }
    }

    failures.ForEach(failure => Console.WriteLine($"{store} breaks {failure}"));
    Console.WriteLine($"{store}: {StoreContracts.All.Count - failures.Count} contracts passed, {failures.Count} failed");
    return failures.Count;
}
