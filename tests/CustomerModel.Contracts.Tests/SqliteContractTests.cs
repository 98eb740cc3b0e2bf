using CustomerModel.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Contracts.Tests;

public sealed class SqliteContractTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("contracts-");
    private int _files;

    public static TheoryData<string> Contracts => [.. StoreContracts.All.Select(contract => contract.Name)];

    [Theory, MemberData(nameof(Contracts))]
    public Task The_store_keeps(string contract) => Contract.CheckAsync(contract, FreshAsync);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<IStore> FreshAsync(RecordCatalogue catalogue)
    {
        var file = Path.Combine(_folder.FullName, $"{Interlocked.Increment(ref _files)}.db");
        var store = new SqliteStore(catalogue, $"Data Source={file}");
        await store.MigrateAsync();
        return store;
    }
}
