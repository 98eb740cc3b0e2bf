using CustomerModel.Customers;
using CustomerModel.Operations;
using CustomerModel.Specifications;

namespace CustomerModel.Benchmarks;

/// <summary>The duplicates of all contacts by two rules, a million of them.</summary>
[Goal("all duplicates of a million contacts, two rules, in PostgreSQL", 1.5, IsLong = true)]
public class StoresRulesJobBenchmarks
{
    private PostgresPlace _place = null!;

    [GlobalSetup]
    public void Setup() => _place = RuledCrowd.NewAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public Task<int> ReadAllContacts() =>
        _place.Model.ReadAsync(async read =>
        {
            var count = 0;
            await foreach (var _ in read.StreamAsync(new Specification<Contact>()))
            {
                count++;
            }

            return count;
        });

    [Benchmark]
    public Task<int> FindAllDuplicates() =>
        _place.Model.ReadAsync(async read =>
        {
            var count = 0;
            await foreach (var _ in read.FindAllDuplicatesAsync("contact"))
            {
                count++;
            }

            return count;
        });
}
