using CustomerModel.InMemory;

namespace CustomerModel.Contracts.Tests;

public sealed class InMemoryContractTests
{
    public static TheoryData<string> Contracts => [.. StoreContracts.All.Select(contract => contract.Name)];

    [Theory, MemberData(nameof(Contracts))]
    public Task The_store_keeps(string contract) =>
        Contract.CheckAsync(contract, catalogue => Task.FromResult<IStore>(new InMemoryStore(catalogue)));
}
