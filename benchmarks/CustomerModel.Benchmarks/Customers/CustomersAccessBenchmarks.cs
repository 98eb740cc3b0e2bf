using CustomerModel.Access;
using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Specifications;
using CustomerModel.Storage;
using CustomerModel.Testing;

namespace CustomerModel.Benchmarks;

/// <summary>The first page of a million accounts on PostgreSQL with how many there are, as a user of one of ten business units with a thousand shares.</summary>
/// <remarks>The baseline asks for the same page of all accounts, as a caller whom nothing is hidden from.</remarks>
[Goal("page of a million accounts with access by role, unit and share", 1.5)]
public class CustomersAccessBenchmarks
{
    private const int Accounts = 1_000_000;
    private const int Users = 100;
    private const int Units = 10;
    private const int Shared = 1_000;
    private static readonly TenantId Tenant = PostgresPlace.Tenant;
    private readonly Specification<Account> _page = new();
    private PostgresPlace _place = null!;
    private StoredCustomerModel _limited = null!;
    private StoredCustomerModel _own = null!;

    [GlobalSetup]
    public void Setup() => SetupAsync().GetAwaiter().GetResult();

    [GlobalCleanup]
    public void Cleanup() => _place.Drop();

    [Benchmark(Baseline = true)]
    public Task<int> Everything() => PageAsync(_place.Model);

    /// <summary>A tenth of the accounts and the shares.</summary>
    [Benchmark]
    public Task<int> BusinessUnit() => PageAsync(_limited);

    /// <summary>A hundredth of the accounts and the shares.</summary>
    [Benchmark]
    public Task<int> OwnRecords() => PageAsync(_own);

    private async Task<int> PageAsync(StoredCustomerModel model)
    {
        var page = await model.ReadAsync(read => read.PageAsync(_page));
        return page.Items.Count == 50 ? page.Items.Count : throw new InvalidOperationException($"{page.Items.Count} accounts.");
    }

    private async Task SetupAsync()
    {
        _page.Query.OrderBy(account => account.Name).Take(50);
        _place = await PostgresPlace.NewAsync(catalogue => catalogue.AddAccess());
        var options = new BulkOptions { LeavesMessages = false, IsAudited = false };
        var root = Access.BusinessUnit.Create(New<BusinessUnitId>(), "All", null, A.Now);
        BusinessUnit[] units =
        [
            .. Enumerable.Range(0, Units).Select(i => Access.BusinessUnit.Create(New<BusinessUnitId>(), $"Unit {i}", root.Id, A.Now)),
        ];
        var (local, basic) = (Role(PrivilegeDepth.Local), Role(PrivilegeDepth.Basic));
        SystemUser[] users =
        [
            .. Enumerable.Range(0, Users).Select(i => SystemUser.Create(New<UserId>(), $"User {i}", units[i % Units].Id, A.Now)),
        ];
        users[0].TakeRole(local.Id, A.Now);
        users[1].TakeRole(basic.Id, A.Now);
        await _place.Model.RunAsync(work =>
        {
            foreach (var record in (Record[])[root, .. units, local, basic, .. users])
            {
                work.Add(record);
            }

            return Task.CompletedTask;
        });
        await _place.Model.BulkInsertAsync(Enumerable.Range(0, Accounts).Select(i => Account(i, users[i % Users].Id)), options);
        var ids = await _place.Model.ReadAsync(async read =>
        {
            var some = new Specification<Account>();
            some.Query.OrderBy(account => account.Name).Skip(5_000).Take(Shared);
            return (await read.ListAsync(some)).ConvertAll(account => account.Ref);
        });
        foreach (var user in users[..2])
        {
            await _place.Model.BulkInsertAsync(
                ids.Select(account => RecordShare.Create(New<RecordShareId>(), account, user.Id, AccessRight.Read, A.Now)),
                options
            );
        }

        await _place.RunAsync("VACUUM ANALYZE");
        _limited = As(users[0].Id);
        _own = As(users[1].Id);
    }

    private StoredCustomerModel As(UserId user) =>
        new(_place.Store, _place.Catalogue, new FixedClock(), new FixedCaller(new(Tenant, user)), access: new RoleAccess(_place.Catalogue));

    private static SecurityRole Role(PrivilegeDepth depth)
    {
        var role = SecurityRole.Create(New<SecurityRoleId>(), $"{depth}", A.Now);
        role.Grant("account", AccessRight.Read, depth, A.Now);
        return role;
    }

    private static Account Account(int number, UserId owner)
    {
        var account = A.Account.Named($"Company {number * 7919L % Accounts:000000}").Build();
        RecordStorage.Originate(account, owner);
        return account;
    }

    private static TId New<TId>()
        where TId : struct, IEntityId<TId> => EntityId.New<TId>(A.Now.ToInstant());
}
