using System.Globalization;
using System.Text;
using CsvHelper;
using CustomerModel.Customers;
using CustomerModel.Import;
using CustomerModel.InMemory;
using CustomerModel.Persistence;
using CustomerModel.Sqlite;
using CustomerModel.Testing;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Benchmarks;

/// <summary>A history of 31,465 orders with 121,317 lines from two CSV files; every order is priced and checked.</summary>
[Goal("import 31,465 orders with 121,317 lines", 0, IsLong = true)]
public class SalesImportBenchmarks
{
    private const int OrderCount = 31_465;
    private const int LineCount = 121_317;
    private static readonly DataMap Orders = new DataMap { Record = "salesorder", Automatic = false }
        .With("Number", "ordernumber")
        .With("Number", "name")
        .With("Customer", "customerid", new LookupRule("account", "accountnumber"))
        .With("Freight", "freightamount")
        .WithConstant("transactioncurrencyid", "EUR");
    private static readonly DataMap Lines = new DataMap { Record = "salesorderdetail", Automatic = false }
        .With("Text", "productdescription")
        .With("Quantity", "quantity")
        .With("Price", "priceperunit");
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("orders-");
    private string _headers = "";
    private string _lines = "";

    [GlobalSetup]
    public void Setup()
    {
        (_headers, _lines) = (Path.Combine(_folder.FullName, "orders.csv"), Path.Combine(_folder.FullName, "lines.csv"));
        var (headers, lines) = (new StringBuilder("Number,Customer,Freight\n"), new StringBuilder("Number,Text,Quantity,Price\n"));
        var left = LineCount;
        for (var order = 1; order <= OrderCount; order++)
        {
            headers.Append(CultureInfo.InvariantCulture, $"SO{order},A1,{order % 50}.25\n");
            var count = order == OrderCount ? left : Math.Min(left - (OrderCount - order), 1 + (order % 7));
            for (var line = 0; line < count; line++, left--)
            {
                lines.Append(CultureInfo.InvariantCulture, $"SO{order},Chair {line},{1 + (line % 9)},{10 + (order % 90)}.5\n");
            }
        }

        File.WriteAllText(_headers, headers.ToString());
        File.WriteAllText(_lines, lines.ToString());
    }

    [GlobalCleanup]
    public void Cleanup()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Benchmark(Baseline = true)]
    public async Task<int> LibraryAlone() => await ReadAsync(_headers) + await ReadAsync(_lines);

    [Benchmark(Description = "beside: in memory")]
    public Task<long> InMemory()
    {
        var catalogue = new CatalogueBuilder().Build();
        return ImportAsync(new InMemoryStore(catalogue), catalogue);
    }

    [Benchmark(Description = "beside: SQLite")]
    public async Task<long> Sqlite()
    {
        var catalogue = new CatalogueBuilder().Build();
        using var store = new SqliteStore(catalogue, $"Data Source={Path.Combine(_folder.FullName, $"{Guid.CreateVersion7()}.db")}");
        await store.MigrateAsync();
        return await ImportAsync(store, catalogue);
    }

    private async Task<long> ImportAsync(IStore store, RecordCatalogue catalogue)
    {
        var model = new StoredCustomerModel(store, catalogue, new FixedClock(), new FixedCaller(new(CustomerModelBuilder.OnlyTenant)));
        await model.RunAsync(work =>
        {
            work.Add(A.Account.With(AccountFields.AccountNumber, "A1").Build());
            return Task.CompletedTask;
        });
        var file = new ImportFile(CsvRowSource.FromFile(_headers), Orders) { Lines = new(CsvRowSource.FromFile(_lines), Lines, "Number") };
        var report = await new Importer(model).RunAsync([file]);
        return report.IsComplete && report.Files[0].Created == OrderCount
            ? report.Files[1].Created
            : throw new InvalidOperationException($"{report.Files[0].Created} orders, {report.Failed} rows failed.");
    }

    private static async Task<int> ReadAsync(string file)
    {
        var length = 0;
        await using var csv = CsvReader.Create(File.OpenRead(file), new() { HasHeader = true }, leaveOpen: false);
        while (await csv.ReadAsync())
        {
            for (var i = 0; i < csv.FieldCount; i++)
            {
                length += csv.GetString(i).Length;
            }
        }

        return length;
    }
}
