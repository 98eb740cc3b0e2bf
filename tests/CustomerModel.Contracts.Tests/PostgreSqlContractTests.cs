using CustomerModel.Postgres;
using CustomerModel.PostgreSql;

namespace CustomerModel.Contracts.Tests;

public sealed class PostgreSqlContractTests : IDisposable
{
    private readonly List<PostgreSqlStore> _stores = [];

    public static TheoryData<string> Contracts => [.. StoreContracts.All.Select(contract => contract.Name)];

    [Theory, MemberData(nameof(Contracts))]
    public async Task The_store_keeps(string contract)
    {
        SentStatements.Hear();

        await Contract.CheckAsync(contract, FreshAsync);

        SentStatements.Count.ShouldBeGreaterThan(0);
        SentStatements.WithoutTenant.ShouldBeEmpty();
    }

    public void Dispose()
    {
        foreach (var store in _stores)
        {
            store.Dispose();
        }
    }

    private async Task<IStore> FreshAsync(RecordCatalogue catalogue)
    {
        var store = await PostgresServer.Shared.NewStoreAsync(catalogue);
        _stores.Add(store);
        return store;
    }
}
