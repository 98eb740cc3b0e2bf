using CustomerModel.Customers;
using CustomerModel.InMemory;
using CustomerModel.Sqlite;
using CustomerModel.Tests;
using FsCheck.Fluent;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Contracts.Tests;

/// <summary>An analytical snapshot is read from a database as from memory.</summary>
public sealed class SnapshotTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("snapshots-");

    [Fact]
    public async Task A_snapshot_of_a_file_finds_what_its_database_finds()
    {
        var catalogue = new CatalogueBuilder().Build();
        using var store = new SqliteStore(catalogue, $"Data Source={Path.Combine(_folder.FullName, "crm.db")}");
        await store.MigrateAsync();
        var caller = new FixedCaller(new(CustomerModelBuilder.OnlyTenant));
        var crm = new StoredCustomerModel(store, catalogue, new FixedClock(), caller, []);
        await crm.BulkInsertAsync(Enumerable.Range(0, 60).Select(Member));

        var snapshot = await ColumnSnapshot.OfAsync<Contact>(crm);

        var contacts = await crm.ReadAsync(read => read.ListAsync(new EveryRecord<Contact>()));
        snapshot.Ids(Criteria.All()).ShouldBe(contacts.Select(contact => contact.Id.Value));
        Law.ForAll(
            RandomCriteria.Over(catalogue.Of<Contact>(), contacts),
            criteria => snapshot.Count(criteria) == crm.ReadAsync(read => read.CountAsync(criteria.ToSpecification<Contact>())).Result
        );
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private static Contact Member(int number) =>
        A
            .Contact.Named($"Anna {number % 7}", $"Muster {number % 40}")
            .With(ContactFields.NumberOfChildren, number % 4)
            .With(ContactFields.Birthday, new LocalDate(1950 + number, 1 + (number % 12), 1))
            .WithAddress(A.AddressIn($"City {number % 9}"))
            .Build();
}
