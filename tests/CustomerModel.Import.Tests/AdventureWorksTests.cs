using CustomerModel.Customers;
using CustomerModel.Quickstart;
using CustomerModel.Tests;

namespace CustomerModel.Import.Tests;

public sealed class AdventureWorksTests
{
    [SharedFact]
    public async Task Stores_persons_links_and_addresses_give_the_known_numbers()
    {
        var home = Home.New();

        var report = await home.ImportAsync(
            new ImportFile(new JoinedRows(Source("business_entity_addresses"), Source("addresses"), "AddressId"), AdventureWorks.Addresses),
            new ImportFile(Source("store_contacts"), AdventureWorks.Links),
            new ImportFile(Source("persons"), AdventureWorks.Persons),
            new ImportFile(Source("stores"), AdventureWorks.Stores)
        );

        report.Files.ShouldAllBe(file => file.Fault == null);
        Line(report, "stores.csv").ShouldBe((701, 701, 0, 0, 0, 0));
        Line(report, "persons.csv").ShouldBe((19_340, 19_340, 0, 0, 0, 0));
        Line(report, "store_contacts.csv").ShouldBe((909, 0, 238, 238, 0, 671));
        Line(report, "business_entity_addresses.csv").ShouldBe((19_614, 19_498, 0, 0, 0, 116));
        var contacts = await home.ContactsAsync();
        var accounts = await home.AccountsAsync();
        contacts.Count(contact => contact.Parent is not null).ShouldBe(238);
        (contacts.Sum(contact => contact.Addresses.Count) + accounts.Sum(account => account.Addresses.Count)).ShouldBe(19_498);
        accounts.Sum(account => account.Revenue).ShouldBe(await RevenueAsync());
        accounts.ShouldAllBe(account => account.Currency == Currency.Usd);
    }

    [SharedFact]
    public async Task Importing_again_by_key_changes_nothing_and_makes_nothing()
    {
        var home = Home.New();
        await home.ImportAsync(
            new ImportFile(Source("stores"), AdventureWorks.Stores),
            new ImportFile(Source("persons"), AdventureWorks.Persons)
        );

        var report = await home.ImportAsync(new ImportFile(Source("stores"), AdventureWorks.Stores with { Mode = ImportMode.Upsert }));

        Line(report, "stores.csv").ShouldBe((701, 0, 701, 0, 0, 0));
        (await home.AccountsAsync()).ShouldAllBe(account => account.Version == 1);
    }

    private static CsvRowSource Source(string name) => CsvRowSource.FromFile(SharedData.PathTo($"data/adventureworks/{name}.csv"));

    private static (long Read, long Created, long Updated, long Linked, long Partial, long Failed) Line(ImportReport report, string name)
    {
        var file = report.Files.Single(file => file.Name == name);
        return (file.Read, file.Created, file.Updated, file.Linked, file.Partial, file.Failed);
    }

    private static async Task<decimal> RevenueAsync()
    {
        var file = await Csv.ReadAsync(Source("stores"));
        var column = file.Header.Columns.ToList().IndexOf("AnnualRevenue");
        return file.Rows.Sum(row => decimal.Parse(row[column]!, null));
    }
}
