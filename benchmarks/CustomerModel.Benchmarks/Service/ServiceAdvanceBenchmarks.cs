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

    /// <summary>Filling takes many times as long as all that is measured, so both use one; reading goes first.</summary>
    private static readonly Lazy<PostgresPlace> Filled = new(() => FillAsync().GetAwaiter().GetResult());
    private PostgresPlace _place = null!;
    private int _day;

    [GlobalSetup]
    public void Setup() => _place = Filled.Value;

    [Benchmark(Baseline = true)]
    public Task<int> ReadingThem() => ContractCrowd.ReadAsync(_place.Model, 1);

    [Benchmark]
    public Task<long> Advance() => ContractCrowd.AdvanceAsync(_place.Model, ++_day);

    private static async Task<PostgresPlace> FillAsync()
    {
        var place = await PostgresPlace.NewAsync();
        await ContractCrowd.FillAsync(place.Model, Days);
        await place.RunAsync("VACUUM ANALYZE");
        return place;
    }
}

/// <summary>The same in memory.</summary>
/// <inheritdoc cref="ServiceAdvancePostgresBenchmarks"/>
[Goal("advance 10,000 of a million contracts in memory", 2, IsLong = true)]
public class ServiceAdvanceMemoryBenchmarks
{
    private const int Days = 8;
    private static readonly Lazy<StoredCustomerModel> Filled = new(() => FillAsync().GetAwaiter().GetResult());
    private StoredCustomerModel _model = null!;
    private int _day;

    [GlobalSetup]
    public void Setup() => _model = Filled.Value;

    [Benchmark(Baseline = true)]
    public Task<int> ReadingThem() => ContractCrowd.ReadAsync(_model, 1);

    [Benchmark]
    public Task<long> Advance() => ContractCrowd.AdvanceAsync(_model, ++_day);

    private static async Task<StoredCustomerModel> FillAsync()
    {
        var catalogue = new CatalogueBuilder().Build();
        var caller = new FixedCaller(new(CustomerModelBuilder.OnlyTenant));
        var model = new StoredCustomerModel(new InMemoryStore(catalogue), catalogue, new FixedClock(), caller);
        await ContractCrowd.FillAsync(model, Days);
        return model;
    }
}
