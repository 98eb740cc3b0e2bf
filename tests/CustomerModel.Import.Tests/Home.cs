using Acme.Loyalty;
using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Persistence;

namespace CustomerModel.Import.Tests;

/// <summary>A host with an in-memory store and one tenant.</summary>
internal sealed class Home
{
    public static readonly Instant Noon = Instant.FromUtc(2026, 1, 15, 12, 0);

    private Home(RecordCatalogue catalogue, InMemoryStore store) =>
        (Store, Model) = (
            store,
            new StoredCustomerModel(store, catalogue, new Clock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)))
        );

    public InMemoryStore Store { get; }

    public ICustomerModel Model { get; }

    public static Home New(Action<CatalogueBuilder>? more = null)
    {
        var builder = new CatalogueBuilder();
        more?.Invoke(builder);
        var catalogue = builder.Build();
        return new(catalogue, new InMemoryStore(catalogue));
    }

    public static Home WithGuest() =>
        New(builder => builder.AddRecord(Subscription.Type).Extend(LoyaltyFields.Points).Extend(LoyaltyFields.CardHolder));

    public Task<ImportReport> ImportAsync(params IReadOnlyList<ImportFile> files) => new Importer(Model).RunAsync(files);

    public Task<ImportReport> ImportAsync(ImportOptions options, params IReadOnlyList<ImportFile> files) =>
        new Importer(Model, options).RunAsync(files);

    public async Task<FileReport> ImportAsync(string text, DataMap map, ImportOptions? options = null) =>
        (await new Importer(Model, options).RunAsync([new(CsvRowSource.FromText("test.csv", text), map)])).Files.ShouldHaveSingleItem();

    public Task<List<Account>> AccountsAsync() => ListAsync<Account>();

    public Task<List<Contact>> ContactsAsync() => ListAsync<Contact>();

    public async Task<Contact> ContactAsync(string lastName) => (await ContactsAsync()).Single(contact => contact.LastName == lastName);

    public async Task<Account> AccountAsync(string name) => (await AccountsAsync()).Single(account => account.Name == name);

    public Task<List<TRecord>> ListAsync<TRecord>()
        where TRecord : Record => Model.ReadAsync(read => read.ListAsync(Criteria.All().ToSpecification<TRecord>()));

    private sealed class Clock : IClock
    {
        public Instant GetCurrentInstant() => Noon;
    }
}
