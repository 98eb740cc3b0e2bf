using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>Somebody goes far back in what was done about a customer.</summary>
[Goal("timeline behind 50,000 of 100,000 entries on PostgreSQL against its first page", 1.3)]
public class ServiceTimelinePostgresBenchmarks
{
    private PostgresPlace _place = null!;
    private (RecordRef Record, string Half) _customer;

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public Task<int> FirstPage() => Conversation.PageAsync(_place.Model, _customer.Record, null);

    [Benchmark]
    public Task<int> DeepPage() => Conversation.PageAsync(_place.Model, _customer.Record, _customer.Half);

    private async Task SetupAsync()
    {
        _place = await PostgresPlace.NewAsync();
        _customer = await Conversation.FillAsync(_place.Model);
        await _place.RunAsync("VACUUM ANALYZE");
    }
}

/// <inheritdoc cref="ServiceTimelinePostgresBenchmarks"/>
[Goal("timeline behind 50,000 of 100,000 entries in memory against its first page", 1.3)]
public class ServiceTimelineMemoryBenchmarks
{
    private StoredCustomerModel _model = null!;
    private (RecordRef Record, string Half) _customer;

    [GlobalSetup]
    public void Setup()
    {
        var catalogue = new CatalogueBuilder().Build();
        _model = new(new InMemoryStore(catalogue), catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
        _customer = Conversation.FillAsync(_model).GetAwaiter().GetResult();
    }

    [Benchmark(Baseline = true)]
    public Task<int> FirstPage() => Conversation.PageAsync(_model, _customer.Record, null);

    [Benchmark]
    public Task<int> DeepPage() => Conversation.PageAsync(_model, _customer.Record, _customer.Half);
}
