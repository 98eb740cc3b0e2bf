using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>A night's run over a million contracts of which ten thousand move, against the same run over those that move and no others.</summary>
/// <remarks>
/// Both write rows, lines, audit and messages; the question is what the others cost. Reading those that move, whole and by the index, stands
/// beside. Filling takes many times as long as all that is measured, so all use the same.
/// </remarks>
[Goal("advance 10,000 of a million contracts on PostgreSQL", 2, IsLong = true)]
public class ServiceAdvancePostgresBenchmarks
{
    private static readonly Lazy<ContractCrowd> Moving = new(() => FilledAsync(ContractCrowd.AllThatMove).GetAwaiter().GetResult());
    private static readonly Lazy<ContractCrowd> All = new(() => FilledAsync(ContractCrowd.Size).GetAwaiter().GetResult());

    [GlobalSetup]
    public void Setup() => _ = (Moving.Value, All.Value);

    [Benchmark(Baseline = true)]
    public Task<long> AdvanceWithoutTheOthers() => Moving.Value.AdvanceAsync();

    [Benchmark]
    [Also(nameof(ReadThem))]
    public Task<long> Advance() => All.Value.AdvanceAsync();

    [Benchmark(Description = "beside: reading them")]
    public Task<int> ReadThem() => All.Value.ReadAsync();

    private static async Task<ContractCrowd> FilledAsync(int size)
    {
        var place = await PostgresPlace.NewAsync();
        var crowd = await ContractCrowd.FilledAsync(place.Model, size);
        await place.RunAsync("VACUUM ANALYZE");
        return crowd;
    }
}

/// <summary>The same in memory.</summary>
/// <inheritdoc cref="ServiceAdvancePostgresBenchmarks"/>
[Goal("advance 10,000 of a million contracts in memory", 2, IsLong = true)]
public class ServiceAdvanceMemoryBenchmarks
{
    private static readonly Lazy<ContractCrowd> Moving = new(() => FilledAsync(ContractCrowd.AllThatMove).GetAwaiter().GetResult());
    private static readonly Lazy<ContractCrowd> All = new(() => FilledAsync(ContractCrowd.Size).GetAwaiter().GetResult());

    [GlobalSetup]
    public void Setup() => _ = (Moving.Value, All.Value);

    [Benchmark(Baseline = true)]
    public Task<long> AdvanceWithoutTheOthers() => Moving.Value.AdvanceAsync();

    [Benchmark]
    [Also(nameof(ReadThem))]
    public Task<long> Advance() => All.Value.AdvanceAsync();

    [Benchmark(Description = "beside: reading them")]
    public Task<int> ReadThem() => All.Value.ReadAsync();

    private static Task<ContractCrowd> FilledAsync(int size)
    {
        var catalogue = new CatalogueBuilder().Build();
        var caller = new FixedCaller(new(CustomerModelBuilder.OnlyTenant));
        return ContractCrowd.FilledAsync(new StoredCustomerModel(new InMemoryStore(catalogue), catalogue, new FixedClock(), caller), size);
    }
}
