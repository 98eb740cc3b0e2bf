using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Sqlite;
using CustomerModel.Testing;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Benchmarks;

/// <summary>One account with fifty addresses from a file, as each request of a web host loads it.</summary>
[Goal("load an account with 50 addresses from SQLite", 0.3)]
public class LoadBenchmarks
{
    private static readonly TenantId Tenant = CustomerModelBuilder.OnlyTenant;
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"load-{Guid.CreateVersion7()}.db");
    private SqliteStore _store = null!;
    private StoredCustomerModel _model = null!;
    private AccountId _id;

    private string ConnectionString => $"Data Source={_file}";

    [GlobalSetup]
    public async Task SetupAsync()
    {
        var catalogue = new CatalogueBuilder().Build();
        _store = new(catalogue, ConnectionString);
        await _store.MigrateAsync();
        _model = new(_store, catalogue, new FixedClock(), new FixedCaller(new(Tenant)));
        var account = A.Account.Named("Acme").With(AccountFields.Description, "Where anvils come from.").Build();
        for (var number = 1; number <= 50; number++)
        {
            account.AddAddress(
                CustomerAddress.Of(
                    PostalAddress.Of($"Street {number}", city: $"City {number}", postalCode: $"{10_000 + number}", country: "DE")
                ),
                A.Now
            );
        }

        await _model.RunAsync(work =>
        {
            work.Add(account);
            return Task.CompletedTask;
        });
        _id = account.Id;
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        _store.Dispose();
        SqliteConnection.ClearAllPools();
        File.Delete(_file);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> EfTracking()
    {
        await using var context = new PlainContext(ConnectionString);
        var (tenant, id) = (Tenant.Value.ToByteArray(bigEndian: true), _id.Value.ToByteArray(bigEndian: true));
        return (await context.LoadAsync(tenant, id)).Addresses.Count;
    }

    [Benchmark]
    public async Task<int> CustomerModel() => (await _model.ReadAsync(read => read.GetAsync(_id))).Addresses.Count;
}
