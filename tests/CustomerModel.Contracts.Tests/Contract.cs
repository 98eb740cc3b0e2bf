namespace CustomerModel.Contracts.Tests;

/// <summary>Runs one contract by its name, so that a test list shows each of them.</summary>
internal static class Contract
{
    private static readonly ulong? Seed = ulong.TryParse(Environment.GetEnvironmentVariable("CUSTOMERMODEL_CONTRACT_SEED"), out var seed)
        ? seed
        : null;

    public static Task CheckAsync(string name, Func<RecordCatalogue, Task<IStore>> fresh) =>
        StoreContracts.All.Single(contract => contract.Name == name).RunAsync(new(fresh) { Seed = Seed });
}
