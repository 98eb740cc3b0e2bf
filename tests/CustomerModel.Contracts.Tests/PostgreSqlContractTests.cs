using CustomerModel.Postgres;
using CustomerModel.PostgreSql;

namespace CustomerModel.Contracts.Tests;

public sealed class PostgreSqlContractTests : IAsyncDisposable
{
    private readonly List<PostgreSqlStore> _stores = [];

    public static TheoryData<string> Contracts => [.. StoreContracts.All.Select(contract => contract.Name)];

    [Theory, MemberData(nameof(Contracts))]
    public Task The_store_keeps(string contract) => Contract.CheckAsync(contract, FreshAsync);

    public async ValueTask DisposeAsync()
    {
        foreach (var store in _stores)
        {
            await store.DisposeAsync();
        }
    }

    private async Task<IStore> FreshAsync(RecordCatalogue catalogue)
    {
        var store = await PostgresServer.Shared.NewStoreAsync(catalogue);
        _stores.Add(store);
        return store;
    }
}
