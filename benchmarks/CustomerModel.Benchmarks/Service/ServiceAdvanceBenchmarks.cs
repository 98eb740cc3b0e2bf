using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>A night's run over a million contracts, audit and messages included, against reading what is due and doing nothing.</summary>
/// <remarks>The baseline asks once for the ten thousand that are due, by the index, and gets them whole with their lines.</remarks>
[Goal("advance 10,000 of a million contracts on PostgreSQL", 2, IsLong = true)]
public class ServiceAdvancePostgresBenchmarks
{
    private const int Days = 8;
    private PostgresPlace _place = null!;
    private int _day;

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public Task<int> ReadingThem() => ContractCrowd.ReadAsync(_place.Model, 1);

    [Benchmark]
    public Task<long> Advance() => ContractCrowd.AdvanceAsync(_place.Model, ++_day);

    private async Task SetupAsync()
    {
        _place = await PostgresPlace.NewAsync();
        await ContractCrowd.FillAsync(_place.Model, Days);
        await _place.RunAsync("VACUUM ANALYZE");
    }
}

/// <summary>The same in memory.</summary>
/// <inheritdoc cref="ServiceAdvancePostgresBenchmarks"/>
[Goal("advance 10,000 of a million contracts in memory", 2, IsLong = true)]
public class ServiceAdvanceMemoryBenchmarks
{
    private const int Days = 8;
    private StoredCustomerModel _model = null!;
    private int _day;

    [GlobalSetup]
    public void Setup()
    {
        var catalogue = new CatalogueBuilder().Build();
        var store = new InMemoryStore(catalogue);
        _model = new(store, catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
        ContractCrowd.FillAsync(_model, Days).GetAwaiter().GetResult();
    }

    [Benchmark(Baseline = true)]
    public Task<int> ReadingThem() => ContractCrowd.ReadAsync(_model, 1);

    [Benchmark]
    public Task<long> Advance() => ContractCrowd.AdvanceAsync(_model, ++_day);
}
