using CustomerModel.Import;

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
