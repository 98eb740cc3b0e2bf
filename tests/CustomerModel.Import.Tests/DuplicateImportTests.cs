using CustomerModel.Customers;
using CustomerModel.Duplicates;

namespace CustomerModel.Import.Tests;

/// <summary>Rows that look like a record or like an earlier row go in, or do not, as the import says.</summary>
public sealed class DuplicateImportTests
{
    private const string Header = "firstname,lastname,emailaddress1\n";
    private const string Rows =
        "Anna,Muster,anna@acme.example\nBen,Muster,ben@acme.example\nA.,M.,ANNA@acme.example\nben,muster,\nCleo,Muster,\n";
    private static readonly DataMap Contacts = new() { Record = "contact" };

    [Fact]
    public async Task Nobody_looks_for_duplicates_unless_asked()
    {
        var home = await HomeAsync();

        var file = await home.ImportAsync(Header + Rows, Contacts);

        (file.Created, file.Failed, file.Duplicates, file.BadRows.Count).ShouldBe((5, 0, 0, 0));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    public async Task Rows_that_look_alike_are_reported_and_go_in(int batch)
    {
        var home = await HomeAsync();

        var report = await ImportAsync(home, Header + Rows, DuplicateHandling.Report, batch);

        (report.Created, report.Failed, report.Duplicates, report.IsComplete).ShouldBe((5, 0, 2, true));
        Lines(report).ShouldBe([4, 5]);
        report.Files[0].BadRows.ShouldAllBe(row => !row.IsFailed && row.Problems.Single().Code == "duplicate.found");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(1_000)]
    public async Task Rows_that_look_like_an_earlier_one_are_skipped(int batch)
    {
        var home = await HomeAsync();

        var report = await ImportAsync(home, Header + Rows, DuplicateHandling.Skip, batch);

        (report.Created, report.Failed, report.Duplicates).ShouldBe((3, 2, 2));
        Lines(report).ShouldBe([4, 5]);
        report.Files[0].BadRows.ShouldAllBe(row => row.IsFailed && row.Problems.Single().Code == "duplicate.found");
        (await home.ContactsAsync()).Select(contact => contact.FirstName).Order().ShouldBe(["Anna", "Ben", "Cleo"]);
    }

    [Fact]
    public async Task A_row_that_looks_only_like_one_that_is_skipped_goes_in()
    {
        var home = await HomeAsync();
        await home.ImportAsync(Header + "Anna,Muster,anna@acme.example\n", Contacts);

        var report = await ImportAsync(
            home,
            Header + "Doris,Muster,anna@acme.example\nDoris,Muster,doris@acme.example\nDORIS,MUSTER,other@acme.example\n",
            DuplicateHandling.Skip,
            1_000
        );

        (report.Created, report.Failed).ShouldBe((1, 2));
        Lines(report).ShouldBe([2, 4]);
    }

    [Fact]
    public async Task A_row_that_changes_a_record_is_no_duplicate_of_it()
    {
        var home = await HomeAsync();
        await home.ImportAsync(Header + Rows, Contacts);
        var keyed = Contacts with { Key = ["emailaddress1"], Mode = ImportMode.Upsert };

        var report = await new Importer(home.Model, new() { Duplicates = DuplicateHandling.Skip }).RunAsync([
            new(CsvRowSource.FromText("test.csv", "emailaddress1,lastname,firstname\nben@acme.example,Meister,Benno\n"), keyed),
        ]);

        (report.Updated, report.Failed, report.Duplicates).ShouldBe((1, 0, 0));
    }

    private static IEnumerable<long> Lines(ImportReport report) => report.Files[0].BadRows.Select(row => row.Row.Line);

    private static async Task<Home> HomeAsync()
    {
        var home = Home.New();
        await home.Model.RunAsync(work =>
        {
            foreach (var rule in ShippedDuplicateRules.Create(work.Now))
            {
                work.Add(rule);
            }

            return Task.CompletedTask;
        });
        return home;
    }

    private static Task<ImportReport> ImportAsync(Home home, string text, DuplicateHandling duplicates, int batch) =>
        home.ImportAsync(
            new ImportOptions { Duplicates = duplicates, BatchSize = batch },
            new ImportFile(CsvRowSource.FromText("test.csv", text), Contacts)
        );
}
