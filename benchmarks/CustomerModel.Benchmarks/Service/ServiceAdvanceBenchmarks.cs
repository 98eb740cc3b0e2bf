using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>A night's run over a million contracts of which ten thousand move, against the same run over those that move and no others.</summary>
/// <remarks>
/// Both write rows, lines, audit and messages; the question is what the others cost. Reading those that move, whole and by the index, stands
/// beside. Filling takes many times as long as all that is measured, so all use the same.
/// </remarks>
public abstract class ServiceAdvanceBenchmarks
{
    private protected abstract ContractCrowd Moving { get; }

    private protected abstract ContractCrowd All { get; }

    [GlobalSetup]
    public void Setup() => _ = (Moving, All);

    [Benchmark(Baseline = true)]
    public Task<long> AdvanceWithoutTheOthers() => Moving.AdvanceAsync();

    [Benchmark]
    [Also(nameof(ReadThem))]
    public Task<long> Advance() => All.AdvanceAsync();

    [Benchmark(Description = "beside: reading them")]
    public Task<int> ReadThem() => All.ReadAsync();
}

/// <inheritdoc/>
[Goal("advance 10,000 of a million contracts on PostgreSQL", 2, IsLong = true)]
public class ServiceAdvancePostgresBenchmarks : ServiceAdvanceBenchmarks
{
    private static readonly Lazy<ContractCrowd> OnlyMoving = new(() => FilledAsync(ContractCrowd.AllThatMove).GetAwaiter().GetResult());
    private static readonly Lazy<ContractCrowd> Whole = new(() => FilledAsync(ContractCrowd.Size).GetAwaiter().GetResult());

    private protected override ContractCrowd Moving => OnlyMoving.Value;

    private protected override ContractCrowd All => Whole.Value;

    private static async Task<ContractCrowd> FilledAsync(int size)
    {
        var place = await PostgresPlace.NewAsync();
        var crowd = await ContractCrowd.FilledAsync(place.Model, size);
        await place.RunAsync("VACUUM ANALYZE");
        return crowd;
    }
}

/// <inheritdoc/>
[Goal("advance 10,000 of a million contracts in memory", 2, IsLong = true)]
public class ServiceAdvanceMemoryBenchmarks : ServiceAdvanceBenchmarks
{
    private static readonly Lazy<ContractCrowd> OnlyMoving = new(() => FilledAsync(ContractCrowd.AllThatMove).GetAwaiter().GetResult());
    private static readonly Lazy<ContractCrowd> Whole = new(() => FilledAsync(ContractCrowd.Size).GetAwaiter().GetResult());

    private protected override ContractCrowd Moving => OnlyMoving.Value;

    private protected override ContractCrowd All => Whole.Value;

    private static Task<ContractCrowd> FilledAsync(int size)
    {
        var catalogue = new CatalogueBuilder().Build();
        var caller = new FixedCaller(new(CustomerModelBuilder.OnlyTenant));
        return ContractCrowd.FilledAsync(new StoredCustomerModel(new InMemoryStore(catalogue), catalogue, new FixedClock(), caller), size);
    }
}
