using CustomerModel.Customers;
using CustomerModel.Tests;

namespace CustomerModel.Import.Tests;

public sealed class ContactExportTests
{
    [SharedFact]
    public async Task Outlook_comes_in_once_its_encoding_is_declared()
    {
        var home = Home.New();
        var map = new DataMap
        {
            Record = "contact",
            Automatic = false,
            Texts = new() { Dates = ["M/d/uuuu"], Region = "DE" },
        }
            .With("First Name", "firstname")
            .With("Last Name", "lastname")
            .With("Job Title", "jobtitle")
            .With("Business Street", "address1_line1")
            .With("Business City", "address1_city")
            .With("Business Phone", "telephone1")
            .With("E-mail Address", "emailaddress1")
            .With("Birthday", "birthdate");

        var undeclared = await home.ImportAsync(new ImportFile(Source("outlook-2019-windows1252.csv"), map));
        var report = await home.ImportAsync(
            new ImportFile(Source("outlook-2019-windows1252.csv", new() { Encoding = "windows-1252" }), map)
        );

        undeclared.Files[0].Fault!.Code.ShouldBe("file.encoding-invalid");
        var file = report.Files[0];
        (file.Fault, file.Created, file.Failed).ShouldBe((null, 2, 1)); // the last row is a company without a person
        file.Format!.Encoding.ShouldBe("windows-1252");
        var zoe = (await home.ContactsAsync()).Single(contact => contact.FirstName == "Zoë");
        (zoe.LastName, zoe.JobTitle).ShouldBe(("Müller-Lüdenscheidt", "Geschäftsführerin"));
        zoe.Birthday.ShouldBe(new LocalDate(1980, 3, 22));
        file.BadRows.Select(row => (row.Row.Line, string.Join(' ', row.Problems.Select(problem => problem.Code))))
            .ShouldBe([(6, "field.unreadable field.date-invalid"), (7, "field.date-invalid field.required")], ignoreOrder: true);
    }

    [SharedFact]
    public async Task A_german_sheet_comes_in_with_its_numbers_dates_and_flags()
    {
        var home = Home.New();
        var map = new DataMap
        {
            Record = "contact",
            Texts = new()
            {
                Culture = "de-DE",
                Dates = ["dd.MM.uuuu", "dd.MM.yy"],
                True = ["WAHR"],
                False = ["FALSCH"],
            },
        }
            .With("Kunde", "lastname")
            .With("Umsatz", "annualincome")
            .With("Datum", "anniversary")
            .With("Aktiv", "followemail")
            .WithConstant("transactioncurrencyid", "EUR");

        var report = await home.ImportAsync(
            new ImportFile(Source("excel-german-semicolon-cp1252.csv", new() { Encoding = "windows-1252" }), map)
        );

        report.Files[0].Format!.Delimiter.ShouldBe(';');
        var contacts = await home.ContactsAsync();
        var kaese = contacts.Single(contact => contact.LastName == "Käse & Co.");
        (kaese.AnnualIncome, kaese.Anniversary, kaese.FollowEmail).ShouldBe((1234.56m, new LocalDate(2025, 12, 31), true));
        var aerzte = contacts.Single(contact => contact.LastName == "Ärzte; GbR");
        (aerzte.AnnualIncome, aerzte.Anniversary, aerzte.FollowEmail).ShouldBe((null, new LocalDate(2026, 2, 1), false));
        var bad = report.Files[0].BadRows.Single().Problems.Single();
        (bad.Column, bad.Code, bad.Error.Value).ShouldBe(("Umsatz", "field.out-of-range", "-0,05"));
    }

    [SharedFact]
    public async Task Unicode_text_of_a_spreadsheet_comes_in_with_tabs_and_line_breaks_in_quotes()
    {
        var home = Home.New();
        var map = new DataMap { Record = "account" }
            .With("Name", "name")
            .With("City", "address1_city")
            .With("Amount", "revenue")
            .WithConstant("transactioncurrencyid", "PLN");

        var report = await home.ImportAsync(new ImportFile(Source("excel-unicode-text-utf16le-tab.txt"), map));

        report.Files[0].Format.ShouldBe(new("csv", "utf-16", '\t', "CRLF"));
        var lodz = await home.AccountAsync("Łukasz Żółć");
        (lodz.Address(1)!.City, lodz.Revenue).ShouldBe(("Łódź", 1234.50m));
        (await home.AccountAsync("Tab\tinside")).Address(1)!.City!.ReplaceLineEndings("|").ShouldBe("Line|break");
    }

    [SharedTheory]
    [InlineData("google-classic-utf8.csv")]
    [InlineData("google-2024-utf8.csv")]
    [InlineData("hubspot-contacts-utf8-bom.csv")]
    [InlineData("salesforce-data-export-contact.csv")]
    public async Task Other_exports_are_read_whole(string name)
    {
        var file = await Csv.ReadAsync(Source(name));

        file.Fault.ShouldBeNull();
        file.Rows.Count.ShouldBeGreaterThan(0);
        file.Damages.ShouldAllBe(damage => damage == null);
        file.Header.Columns[0].ShouldNotStartWith("\ufeff");
    }

    private static CsvRowSource Source(string name, CsvOptions? options = null) =>
        CsvRowSource.FromFile(SharedData.PathTo($"data/import-samples/contact-exports/{name}"), options);
}
