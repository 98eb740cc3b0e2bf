using CustomerModel.Import;
using CustomerModel.Sales;

namespace CustomerModel.Architecture.Tests.Snippets;

internal static class Importing
{
    public static async Task CustomersAsync(ICustomerModel crm)
    {
        var accounts = new DataMap
        {
            Record = "account",
            Mode = ImportMode.Upsert,
            Key = ["accountnumber"],
        }
            .With("Kundennr", "accountnumber")
            .With("Firma", "name")
            .With("Branche", "industrycode");
        var contacts = new DataMap { Record = "contact", Key = ["externaluseridentifier"] }.With(
            "Firma",
            "parentcustomerid",
            new LookupRule("account", "accountnumber")
        );

        var report = await new Importer(crm).RunAsync([
            new(CsvRowSource.FromFile("kunden.csv"), accounts),
            new(CsvRowSource.FromFile("personen.csv", new() { Encoding = "windows-1252" }), contacts),
        ]);
        foreach (var row in report.Files[1].BadRows)
        {
            Console.WriteLine(
                $"line {row.Row.Line}: {string.Join(", ", row.Problems.Select(problem => $"{problem.Column} {problem.Code}"))}"
            );
        }
    }

    public static async Task DocumentsAsync(ICustomerModel crm)
    {
        var orders = new DataMap { Record = "salesorder", Key = ["ordernumber"] }
            .With("Number", "ordernumber")
            .With("Number", "name")
            .With("Customer", "customerid", new LookupRule("account", "accountnumber"))
            .With("Total", "totalamount")
            .WithConstant("transactioncurrencyid", "EUR");
        var lines = new DataMap { Record = "salesorderdetail", Automatic = false }
            .With("Product", "productid", new LookupRule("product", "productnumber"))
            .With("Quantity", "quantity")
            .With("Price", "priceperunit")
            .With(new ColumnMap("Discount", "manualdiscountpercentage") { Factor = 100 })
            .With("Amount", DataMap.NetAmount);

        var report = await new Importer(crm).RunAsync([
            new(CsvRowSource.FromFile("orders.csv.gz"), orders)
            {
                Lines = new(CsvRowSource.FromFile("lines.csv.gz"), lines, [new LineJoin("Number", "Order")]),
                Pricing = new(
                    PricingEngine.Default,
                    new()
                    {
                        Decimals = 4,
                        LineDecimals = 6,
                        Rounding = RoundingScope.Document,
                    }
                ),
            },
        ]);
        Console.WriteLine($"{report.Files[1].Created} lines; {report.Disagreeing} rows say other totals than follow from them");
    }

    public static async Task ContactsAsync(ICustomerModel crm)
    {
        var contacts = new DataMap
        {
            Record = "contact",
            Mode = ImportMode.Upsert,
            Key = ["externaluseridentifier"],
        }
            .With("PersonId", "externaluseridentifier")
            .With("Company", "parentcustomerid", new LookupRule("account", "accountnumber"));

        var report = await new Importer(crm).RunAsync([new(CsvRowSource.FromFile("persons.csv"), contacts)]);
        report.IsComplete.ShouldBeTrue();
    }

    public static async Task RepairAsync(ImportReport report, Stream repairs)
    {
        var rows = CsvRowSource.FromFile("kontakte.csv", new() { Encoding = "windows-1252" });
        await CsvFailedRows.WriteAsync(report.Files[0], repairs);
        rows.ShouldNotBeNull();
    }
}
