using Acme.Loyalty;
using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;

namespace CustomerModel.Architecture.Tests.Snippets;

/// <summary>The test class of a store adapter; abstract, because the contracts run elsewhere.</summary>
public abstract class StoreOfYourOwn
{
    public static TheoryData<StoreContract> Contracts => [.. StoreContracts.All];

    protected static StoreContractContext InCompany(Func<RecordCatalogue, Task<IStore>> fresh)
    {
        var context = new StoreContractContext(fresh) { Guests = [new LoyaltyModule()] };
        return context;
    }

    [Theory, MemberData(nameof(Contracts))]
    public Task The_store_keeps(StoreContract contract) =>
        contract.RunAsync(new StoreContractContext(async catalogue => await MyStore.CreateEmptyAsync(catalogue)));

    private static class MyStore
    {
        public static Task<IStore> CreateEmptyAsync(RecordCatalogue catalogue) => Task.FromResult<IStore>(new InMemoryStore(catalogue));
    }
}
