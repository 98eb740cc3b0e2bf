using System.Globalization;
using CsvHelper;
using CustomerModel.Customers;
using CustomerModel.Import;
using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Testing;
using NodaTime.Text;

namespace CustomerModel.Benchmarks;

/// <summary>A million contacts from a CSV file into memory.</summary>
/// <remarks>The baseline reads the same file with the same library and builds the same contacts, without report, batches or rules of a store.</remarks>
[Goal("import a million contacts from CSV into memory", 2, IsLong = true)]
public class ImportBenchmarks
{
    private const int Contacts = 1_000_000;
    private static readonly CsvReaderOptions Reading = new() { HasHeader = true, MaxRecordSize = 1 << 20 };
    private static readonly DataMap Map = new DataMap { Record = "contact", Automatic = false }
        .With("PersonId", "externaluseridentifier")
        .With("FirstName", "firstname")
        .With("LastName", "lastname")
        .With("EmailAddress", "emailaddress1")
        .With("PhoneNumber", "telephone1")
        .With("Birthday", "birthdate")
        .With("Children", "numberofchildren");
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"contacts-{Guid.CreateVersion7()}.csv");

    [GlobalSetup]
    public void Setup()
    {
        using var writer = new StreamWriter(_file);
        writer.WriteLine("PersonId,FirstName,LastName,EmailAddress,PhoneNumber,Birthday,Children");
        for (var number = 0; number < Contacts; number++)
        {
            var person = People.Contact(number);
            writer.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{person.ExternalUserIdentifier},{person.FirstName},{person.LastName},{person.EmailAddress1},+49 30 {1_000_000 + number},{LocalDatePattern.Iso.Format(person.Birthday!.Value)},{person.NumberOfChildren}"
                )
            );
        }
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(_file);

    [Benchmark(Baseline = true)]
    public async Task<int> StraightCode()
    {
        var contacts = new List<Contact>();
        await using var csv = CsvReader.Create(File.OpenRead(_file), Reading, leaveOpen: false);
        while (await csv.ReadAsync())
        {
            var contact = Contact.Create(ContactId.New(A.Now.ToInstant()), PersonName.Of(csv.GetString(1), csv.GetString(2)), A.Now);
            contact.Edit(edit =>
                edit.Set(ContactFields.ExternalUserIdentifier, csv.GetString(0))
                    .Set(ContactFields.EmailAddress1, EmailAddress.Parse(csv.GetString(3)))
                    .Set(ContactFields.Telephone1, PhoneNumber.Parse(csv.GetString(4)))
                    .Set(ContactFields.Birthday, LocalDatePattern.Iso.Parse(csv.GetString(5)).Value)
                    .Set(ContactFields.NumberOfChildren, int.Parse(csv.GetString(6), CultureInfo.InvariantCulture))
            );
            contacts.Add(contact);
        }

        return Whole(contacts.Count);
    }

    [Benchmark(Description = "beside: the CSV library alone")]
    public async Task<int> LibraryAlone()
    {
        var (rows, length) = (0, 0);
        await using var csv = CsvReader.Create(File.OpenRead(_file), Reading, leaveOpen: false);
        while (await csv.ReadAsync())
        {
            for (var i = 0; i < csv.FieldCount; i++)
            {
                length += csv.GetString(i).Length;
            }

            rows++;
        }

        return length > 0 ? Whole(rows) : 0;
    }

    [Benchmark]
    public async Task<int> CustomerModel()
    {
        var catalogue = new CatalogueBuilder().Build();
        var store = new InMemoryStore(catalogue);
        var model = new StoredCustomerModel(store, catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
        var limits = new RowLimits { MostBytes = 1L << 30, MostRows = 2_000_000 };
        var report = await new Importer(model).RunAsync([new(CsvRowSource.FromFile(_file, new() { Limits = limits }), Map)]);
        return Whole((int)report.Files[0].Created);
    }

    private static int Whole(int count) =>
        count == Contacts ? count : throw new InvalidOperationException($"{count} contacts of {Contacts}.");
}
