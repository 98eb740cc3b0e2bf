using CustomerModel.Import;

namespace CustomerModel.Quickstart;

/// <summary>The customers of the AdventureWorks sample: accounts, contacts, who works where, addresses.</summary>
internal static class AdventureWorks
{
    public static readonly LookupRule AccountByNumber = new("account", "accountnumber");
    public static readonly LookupRule ContactById = new("contact", "externaluseridentifier");

    public static DataMap Stores { get; } =
        new DataMap
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

    public static DataMap Persons { get; } =
        new DataMap
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

    public static DataMap Links { get; } =
        new DataMap
        {
            Record = "contact",
            Mode = ImportMode.Update,
            Key = ["externaluseridentifier"],
            Duplicates = DuplicateRows.Merge,
            Automatic = false,
        }
            .With("PersonId", "externaluseridentifier")
            .With("StoreId", "parentcustomerid", AccountByNumber);

    public static DataMap Addresses { get; } =
        new DataMap { Record = DataMap.Addresses, Automatic = false }
            .With("BusinessEntityId", DataMap.Parent, AccountByNumber, ContactById)
            .With("AddressLine1", "line1")
            .With("AddressLine2", "line2")
            .With("City", "city")
            .With("StateProvinceName", "stateorprovince")
            .With("PostalCode", "postalcode")
            .With("CountryRegionName", "country")
            .With("AddressType", "name");

    /// <summary>The files of the customers.</summary>
    public static ImportFile[] Customers(string folder) =>
        [
            new(Source(folder, "stores"), Stores),
            new(Source(folder, "persons"), Persons),
            new(Source(folder, "store_contacts"), Links),
            new(new JoinedRows(Source(folder, "business_entity_addresses"), Source(folder, "addresses"), "AddressId"), Addresses),
        ];

    /// <summary>A file of the folder, packed or not.</summary>
    public static CsvRowSource Source(string folder, string name)
    {
        var plain = Path.Combine(folder, name + ".csv");
        return CsvRowSource.FromFile(File.Exists(plain) ? plain : plain + ".gz");
    }

    /// <summary>Whether the folder has the file.</summary>
    public static bool Has(string folder, string name) =>
        File.Exists(Path.Combine(folder, name + ".csv")) || File.Exists(Path.Combine(folder, name + ".csv.gz"));
}
