using CustomerModel.Customers;
using CustomerModel.Sales;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>Two hundred new orders with fifty lines each in one transaction. Ours asks its rules, and leaves messages and audit.</summary>
[Goal("write 200 orders with 50 lines to PostgreSQL", 0.25, IsLong = true)]
public class StoresWriteBenchmarks
{
    private const int Orders = 200;
    private PostgresPlace _place = null!;
    private PlainStore _plain = null!;
    private AccountId _customer;
    private Order[] _orders = [];
    private List<object> _rows = [];

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    /// <summary>What is written is made before; the clock runs for the writing alone.</summary>
    [IterationSetup]
    public void Make()
    {
        _orders = [.. Enumerable.Range(0, Orders).Select(_ => Documents.OrderWith(50, _customer))];
        _rows = _plain.CopiesOf(Orders);
    }

    [GlobalCleanup]
    public void Cleanup() => _place.Dispose();

    [Benchmark(Baseline = true)]
    public void EfAddRange() => _plain.AddByEfAsync(_rows).GetAwaiter().GetResult();

    [Benchmark]
    public void CustomerModel() => WriteAsync(new()).GetAwaiter().GetResult();

    [Benchmark(Description = "beside: without messages and audit")]
    public void Quietly() => WriteAsync(new() { LeavesMessages = false, IsAudited = false }).GetAwaiter().GetResult();

    private async Task SetupAsync()
    {
        _place = await PostgresPlace.NewAsync();
        var customer = A.Account.Build();
        await _place.Model.BulkInsertAsync([customer]);
        _customer = customer.Id;
        var first = Documents.OrderWith(50, _customer);
        await _place.Model.BulkInsertAsync([first]);
        _plain = new(_place, Order.Type);
        await _plain.RememberAsync(first.Id.Value);
    }

    private Task<bool> WriteAsync(RunOptions options) =>
        _place.Model.RunAsync(
            options,
            work =>
            {
                foreach (var order in _orders)
                {
                    work.Add(order);
                }

                return Task.FromResult(true);
            }
        );
}
