using System.Diagnostics;
using CustomerModel.Customers;
using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>Imports a folder in the layout of the AdventureWorks sample: accounts, contacts, who works where, addresses.</summary>
internal sealed class CustomerImport(ICustomerModel crm, TextWriter say)
{
    private static readonly DataMap Stores = new DataMap
    {
        Record = "account",
        Key = ["accountnumber"],
        Automatic = false,
    }
        .With("StoreId", "accountnumber")
        .With("Name", "name")
        .With("AnnualRevenue", "revenue")
        .With("NumberEmployees", "numberofemployees")
        .WithConstant("transactioncurrencyid", "USD");

    private static readonly DataMap Persons = new DataMap
    {
        Record = "contact",
        Key = ["externaluseridentifier"],
        Automatic = false,
    }
        .With("PersonId", "externaluseridentifier")
        .With("Title", "salutation")
        .With("FirstName", "firstname")
        .With("MiddleName", "middlename")
        .With("LastName", "lastname")
        .With("Suffix", "suffix")
        .With("EmailAddress", "emailaddress1")
        .With("PhoneNumber", "telephone1");

    private static readonly DataMap Links = new DataMap
    {
        Record = "contact",
        Mode = ImportMode.Update,
        Key = ["externaluseridentifier"],
        Duplicates = DuplicateRows.Merge,
        Automatic = false,
    }
        .With("PersonId", "externaluseridentifier")
        .With("StoreId", "parentcustomerid", new LookupRule("account", "accountnumber"));

    private static readonly DataMap Addresses = new DataMap { Record = DataMap.Addresses, Automatic = false }
        .With(
            "BusinessEntityId",
            DataMap.Party,
            new LookupRule("account", "accountnumber"),
            new LookupRule("contact", "externaluseridentifier")
        )
        .With("AddressLine1", "line1")
        .With("AddressLine2", "line2")
        .With("City", "city")
        .With("StateProvinceName", "stateorprovince")
        .With("PostalCode", "postalcode")
        .With("CountryRegionName", "country")
        .With("AddressType", "name");

    public async Task<Dictionary<string, object>> RunAsync(string folder)
    {
        CsvRowSource Source(string name) => CsvRowSource.FromFile(Path.Combine(folder, name + ".csv"));
        var watch = Stopwatch.StartNew();
        var report = await new Importer(crm).RunAsync(
            [
                new(Source("stores"), Stores),
                new(Source("persons"), Persons),
                new(Source("store_contacts"), Links),
                new(new JoinedRows(Source("business_entity_addresses"), Source("addresses"), "AddressId"), Addresses),
            ],
            new ProgressLine(say)
        );
        say.WriteLine($"\nImported {report.Read} rows in {watch.Elapsed.TotalSeconds:0.0} s.");
        foreach (var file in report.Files)
        {
            say.WriteLine($"  {file.Name}: {file.Created} made, {file.Linked} linked, {file.Partial} in part, {file.Failed} refused");
            foreach (var reason in file.BadRows.SelectMany(row => row.Problems).CountBy(problem => problem.Code))
            {
                say.WriteLine($"    {reason.Value} x {reason.Key}");
            }
        }

        FileReport Of(string name) => report.Files.Single(file => file.Name == name + ".csv");
        return new()
        {
            ["accounts"] = Of("stores").Created,
            ["contacts"] = Of("persons").Created,
            ["contactsLinked"] = Of("store_contacts").Linked,
            ["linksRejected"] = Of("store_contacts").Failed,
            ["addresses"] = Of("business_entity_addresses").Created,
            ["addressesRejected"] = Of("business_entity_addresses").Failed,
            ["rejected"] = report.Files.SelectMany(Rejected).ToList(),
        };
    }

    private static IEnumerable<object> Rejected(FileReport file) =>
        from row in file.BadRows
        from problem in row.Problems
        select new
        {
            file = file.Name,
            line = row.Row.Line,
            column = problem.Column,
            code = problem.Code,
            row = row.Row.Text,
        };

    /// <summary>One line that counts up.</summary>
    private sealed class ProgressLine(TextWriter say) : IProgress<ImportProgress>
    {
        public void Report(ImportProgress value) => say.Write($"\r{value.File}: {value.Read} rows, {value.Failed} refused        ");
    }
}
