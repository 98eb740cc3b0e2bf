using CustomerModel.Customers;
using CustomerModel.Specifications;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>Twenty accounts by name: the first page, and the one that ten thousand others come before.</summary>
[Goal("page 10,001 of accounts from PostgreSQL against page 1", 1.3)]
public class StoresPageBenchmarks
{
    private const int PageSize = 20;
    private const int Before = 10_000 * PageSize;
    private PostgresPlace _place = null!;
    private string? _cursor;

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public Task<int> FirstPage() => CountOfPageAsync(null);

    [Benchmark]
    public Task<int> DeepPage() => CountOfPageAsync(_cursor);

    private static Specification<Account> Page(string? cursor, int size)
    {
        var accounts = new Specification<Account>();
        accounts.Query.OrderBy(account => account.Name).After(cursor).Take(size);
        return accounts;
    }

    private async Task SetupAsync()
    {
        _place = await PostgresPlace.NewAsync();
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        var accounts = Enumerable.Range(0, Before + (2 * PageSize)).Select(number => A.Account.Named($"Company {number:000000}").Build());
        await _place.Model.BulkInsertAsync(accounts, options);
        await _place.RunAsync("ANALYZE");
        _cursor = (await _place.Model.ReadAsync(read => read.PageAsync(Page(null, Before)))).Next;
    }

    private async Task<int> CountOfPageAsync(string? cursor)
    {
        var page = await _place.Model.ReadAsync(read => read.ListAsync(Page(cursor, PageSize)));
        return page.Count == PageSize ? page.Count : throw new InvalidOperationException($"{page.Count} accounts.");
    }
}
