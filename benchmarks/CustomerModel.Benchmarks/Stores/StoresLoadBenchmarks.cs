using CustomerModel.Customers;
using CustomerModel.Sales;

namespace CustomerModel.Benchmarks;

/// <summary>One record with fifty parts, as each request of a web host loads it.</summary>
[Goal("load {0} from PostgreSQL", 1.2)]
public class StoresLoadBenchmarks
{
    private const string OfAccounts = "an account with 50 addresses";
    private const string OfOrders = "an order with 50 lines";
    private const int Records = 200;
    private PostgresPlace _place = null!;
    private PlainStore _plain = null!;
    private Guid _id;

    [Params(OfAccounts, OfOrders)]
    public string Kind { get; set; } = "";

    /// <summary>Setups are not awaited where the benchmarks run in this process.</summary>
    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    private async Task SetupAsync()
    {
        _place = await PostgresPlace.NewAsync();
        var accounts = Enumerable.Range(0, Records).Select(_ => Documents.AccountWith(50)).ToArray();
        await _place.Model.BulkInsertAsync(accounts);
        var orders = Enumerable.Range(0, Records).Select(_ => Documents.OrderWith(50, accounts[0].Id)).ToArray();
        await _place.Model.BulkInsertAsync(orders);
        (_plain, _id) =
            Kind == OfOrders
                ? (new(_place, Order.Type), orders[77].Id.Value)
                : (new PlainStore(_place, Account.Type), accounts[77].Id.Value);
        await _place.RunAsync("ANALYZE");
    }

    [GlobalCleanup]
    public void Cleanup() => _place.Dispose();

    [Benchmark(Baseline = true)]
    public Task<int> HandWrittenBatch() => _plain.LoadByHandAsync(_id);

    [Benchmark(Description = "beside: without tenant and transaction")]
    public Task<int> WithoutTenant() => _plain.LoadByHandAsync(_id, isBare: true);

    [Benchmark(Description = "beside: EF Core, tracking")]
    public Task<int> EfTracking() => _plain.LoadByEfAsync(_id);

    [Benchmark, Also(nameof(EfTracking), 0.5), Also(nameof(WithoutTenant))]
    public async Task<int> CustomerModel() =>
        Kind == OfOrders
            ? (await _place.Model.ReadAsync(read => read.FindAsync<Order>(_id)))!.Lines.Count
            : (await _place.Model.ReadAsync(read => read.FindAsync<Account>(_id)))!.Addresses.Count;
}
