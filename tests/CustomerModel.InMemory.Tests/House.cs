using CustomerModel.Customers;

namespace CustomerModel.InMemory.Tests;

/// <summary>A host of one store, asked by one tenant, or by another.</summary>
internal sealed class House
{
    private static readonly CustomerModelOptions Patient = new() { MostAttempts = 1_000 };

    public House(params ICommitRule[] rules)
    {
        Catalogue = new CatalogueBuilder().UniqueKey(AccountFields.AccountNumber).Build();
        Store = new(Catalogue);
        Crm = CrmOf(Tenant, rules);
    }

    public static TenantId Tenant { get; } = CustomerModelBuilder.OnlyTenant;

    public RecordCatalogue Catalogue { get; }

    public InMemoryStore Store { get; }

    public ICustomerModel Crm { get; }

    public ICustomerModel CrmOf(TenantId tenant, params ICommitRule[] rules) =>
        new StoredCustomerModel(Store, Catalogue, SystemClock.Instance, new FixedCaller(new(tenant)), rules, options: Patient);

    public Task<IUnitOfWork> BeginAsync() => Crm.BeginAsync(new(Tenant));

    public Task<IStoreSession> OpenAsync() => Store.OpenAsync(Tenant, SessionPurpose.Write);

    public Task<AccountId[]> AddAsync(params string[] names) =>
        Crm.RunAsync(work => Task.FromResult(names.Select(name => Added(work, name).Id).ToArray()));

    public Task<List<Account>> AccountsAsync() => Crm.ReadAsync(read => read.ListAsync(new Accounts()));

    public static Account Added(IUnitOfWork work, string name)
    {
        var account = Account.Create(work.NewId<AccountId>(), name, work.Now);
        work.Add(account);
        return account;
    }
}

/// <summary>Every account, by id.</summary>
internal sealed class Accounts : Specification<Account>
{
    public Accounts() => Query.OrderBy(account => account.Id);
}

/// <summary>A rule that lets a test look on or wait while a commit is under way.</summary>
internal sealed class OnCommit(Func<IRuleReader, Task<DomainError?>> look) : ICommitRule
{
    public string Code => "test.on-commit";

    public IReadOnlyList<string> Fields => [];

    public async Task<IReadOnlyList<DomainError>> CheckAsync(
        IReadOnlyList<RecordChange> changes,
        IRuleReader read,
        CancellationToken stop
    ) => await look(read) is { } error ? [error] : [];
}
