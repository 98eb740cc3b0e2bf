using CustomerModel.Customers;

namespace CustomerModel.Import.Tests;

public sealed class ConversionTests
{
    private static readonly DataMap Map = new() { Record = "contact" };

    [Theory]
    [InlineData("", "1234.56", "1234.56")]
    [InlineData("", "1,234.56", "1234.56")]
    [InlineData("de-DE", "1.234,56", "1234.56")]
    [InlineData("de-DE", "1234,5", "1234.5")]
    [InlineData("de-CH", "1'234.56", "1234.56")]
    [InlineData("de-AT", "1 234,56", "1234.56")]
    [InlineData("fr-FR", "1\u202f234\u202f567,89", "1234567.89")]
    [InlineData("es-MX", "1,234.56", "1234.56")]
    public async Task Numbers_are_read_by_the_declared_culture(string culture, string text, string? expected)
    {
        var contact = await ImportedAsync("annualincome", text, Map with { Texts = new() { Culture = culture } });

        contact.AnnualIncome.ShouldBe(expected is null ? null : decimal.Parse(expected, null));
    }

    [Theory]
    [InlineData("", "1.234,56")]
    [InlineData("", "1,23")]
    [InlineData("", "1,2345")]
    [InlineData("", "12,34,567")]
    [InlineData("de-DE", "1,234.56")]
    [InlineData("", "1e400")]
    [InlineData("", "1e2")]
    [InlineData("", "NaN")]
    [InlineData("", "Infinity")]
    [InlineData("", "٣")]
    [InlineData("", "３")]
    [InlineData("", "12345678901234567890123456789")]
    [InlineData("", "0.12345678901234567890123456789")]
    [InlineData("", "$5")]
    [InlineData("", "(5)")]
    [InlineData("", "5-")]
    [InlineData("", ".")]
    [InlineData("", "5.")]
    [InlineData("", "--5")]
    [InlineData("", "1.2.3")]
    [InlineData("fr-FR", "1 234\u00a0567")]
    public async Task What_is_no_number_in_the_culture_leaves_the_field_empty_and_is_reported(string culture, string text)
    {
        var file = await Home.New().ImportAsync(One("annualincome", text), Map with { Texts = new() { Culture = culture } });

        Problem(file, isFailed: false).Code.ShouldBe("field.number-invalid");
        Problem(file, isFailed: false).Value.ShouldBe(text);
    }

    [Theory]
    [InlineData("uuuu-MM-dd", "2025-12-31", "2025-12-31")]
    [InlineData("dd.MM.uuuu", "31.12.2025", "2025-12-31")]
    [InlineData("dd.MM.uuuu|dd.MM.yy", "01.02.26", "2026-02-01")]
    [InlineData("dd/MM/yy", "03/04/05", "2005-04-03")]
    [InlineData("MM/dd/yy", "03/04/05", "2005-03-04")]
    [InlineData("uuuu-MM-dd", "0001-01-01", "0001-01-01")]
    [InlineData("uuuu-MM-dd", "9999-12-31", "9999-12-31")]
    public async Task Dates_are_read_by_the_declared_patterns(string patterns, string text, string expected)
    {
        var contact = await ImportedAsync("birthdate", text, Map with { Texts = new() { Dates = patterns.Split('|') } });

        contact.Birthday.ShouldBe(NodaTime.Text.LocalDatePattern.Iso.Parse(expected).Value);
    }

    [Theory]
    [InlineData("uuuu-MM-dd", "03/04/05")]
    [InlineData("dd.MM.uuuu", "31.02.2025")]
    [InlineData("dd/MM/yy|MM/dd/yy", "03/04/05")]
    [InlineData("uuuu-MM-dd", "10000-01-01")]
    [InlineData("uuuu-MM-dd", "60")]
    [InlineData("M/d/yy", "0/0/00")]
    public async Task What_is_no_date_by_the_patterns_or_two_dates_is_reported(string patterns, string text)
    {
        var file = await Home.New().ImportAsync(One("birthdate", text), Map with { Texts = new() { Dates = patterns.Split('|') } });

        Problem(file, isFailed: false).Code.ShouldBe("field.date-invalid");
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("YES", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("no", false)]
    public async Task Flags_are_read_by_their_words(string text, bool expected) =>
        (await ImportedAsync("donotphone", text, Map)).DoNotPhone.ShouldBe(expected);

    [Fact]
    public async Task Words_for_flags_are_declared_by_the_map()
    {
        var german = Map with
        {
            Texts = new() { True = ["WAHR"], False = ["FALSCH"] },
        };

        (await ImportedAsync("donotphone", "wahr", german)).DoNotPhone.ShouldBeTrue();
        Problem(await Home.New().ImportAsync(One("donotphone", "true"), german), isFailed: false).Code.ShouldBe("field.flag-invalid");
    }

    [Theory]
    [InlineData("Email", 2)]
    [InlineData("email", 2)]
    [InlineData("3", 3)]
    public async Task Options_are_read_by_label_or_code(string text, int code) =>
        (await ImportedAsync("preferredcontactmethodcode", text, Map)).PreferredContactMethod!.Value.Code.ShouldBe(code);

    [Fact]
    public async Task Options_are_read_by_the_meanings_of_the_map_and_unknown_ones_reported()
    {
        var map = Map with
        {
            Columns =
            [
                new("Weg", "preferredcontactmethodcode")
                {
                    Values = new Dictionary<string, string> { ["Brief"] = "Mail", ["tel"] = "3" },
                },
            ],
        };
        var home = Home.New();

        var file = await home.ImportAsync("lastname,Weg\nA,brief\nB,Tel\nC,Fax\nD,Rohrpost\nE,99\n", map);

        var contacts = (await home.ContactsAsync()).OrderBy(contact => contact.LastName);
        contacts.Select(contact => contact.PreferredContactMethod?.Code).ShouldBe([5, 3, 4, null, null]);
        file.BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["field.option-unknown", "field.option-unknown"]);
        file.Partial.ShouldBe(2);
    }

    [Fact]
    public async Task Choices_of_the_host_are_known_to_the_import()
    {
        var home = Home.New(builder => builder.Options<PreferredContactMethod>((100, "Pigeon")));

        await home.ImportAsync(One("preferredcontactmethodcode", "pigeon"), Map);

        (await home.ContactsAsync()).Single().PreferredContactMethod!.Value.Code.ShouldBe(100);
    }

    [Fact]
    public async Task Phone_numbers_know_the_region_of_the_map()
    {
        var contact = await ImportedAsync("telephone1", "030 1234567", Map with { Texts = new() { Region = "DE" } });

        contact.Telephone1!.E164.ShouldBe("+49301234567");
        contact.Telephone1.Value.ShouldBe("030 1234567");
    }

    [Theory]
    [InlineData("emailaddress1", "no address", "field.unreadable")]
    [InlineData("telephone1", "none", "field.unreadable")]
    [InlineData("transactioncurrencyid", "ZZZ", "field.unreadable")]
    [InlineData("websiteurl", "javascript:alert(1)", "field.unreadable")]
    [InlineData("numberofchildren", "-1", "field.out-of-range")]
    [InlineData("numberofchildren", "1.5", "field.number-invalid")]
    [InlineData("jobtitle", "a\u0000b", "field.unclean")]
    [InlineData("jobtitle", "a\u0007b", "field.unclean")]
    public async Task A_bad_optional_value_leaves_its_field_empty_and_the_row_goes_in(string field, string text, string code)
    {
        var home = Home.New();

        var file = await home.ImportAsync($"lastname,firstname,{field}\nMuster,Anna,\"{text}\"\n", Map);

        var problem = Problem(file, isFailed: false);
        (problem.Code, problem.Value, file.BadRows[0].Problems[0].Column).ShouldBe((code, text, field));
        var contact = (await home.ContactsAsync()).Single();
        (contact.FirstName, contact.Version).ShouldBe(("Anna", 1));
        ContactFields.All.Single(one => one.Name == field).Read(contact).ShouldBeNull();
    }

    [Fact]
    public async Task An_amount_without_a_currency_is_left_out_alone()
    {
        var home = Home.New();

        var file = await home.ImportAsync("lastname,annualincome,jobtitle\nMuster,100,Chief\n", Map);

        Problem(file, isFailed: false).Code.ShouldBe("customer.currency-missing");
        var contact = (await home.ContactsAsync()).Single();
        (contact.AnnualIncome, contact.JobTitle).ShouldBe((null, "Chief"));
    }

    [Theory]
    [InlineData("\"  \"")]
    [InlineData("")]
    [InlineData("\"a\u0000\"")]
    public async Task A_row_whose_required_value_is_bad_or_missing_fails(string lastName)
    {
        var home = Home.New();

        var file = await home.ImportAsync($"firstname,lastname\nAnna,{lastName}\nBen,Bauer\n", Map);

        Problem(file, isFailed: true).Fields.ShouldBe(["lastname"]);
        (await home.ContactsAsync()).Single().LastName.ShouldBe("Bauer");
    }

    [Fact]
    public async Task Hidden_characters_and_any_script_are_kept_as_given()
    {
        var home = Home.New();

        await home.ImportAsync("lastname\nabc\u202Edef\ne\u0301\n山田😀\n", Map);

        (await home.ContactsAsync())
            .Select(contact => contact.LastName)
            .Order(StringComparer.Ordinal)
            .ShouldBe(["abc\u202Edef", "e\u0301", "山田😀"]);
    }

    [Theory]
    [InlineData("2026-03-29 02:30", UnclearTime.Refuse, null)]
    [InlineData("2026-10-25 02:30", UnclearTime.Refuse, null)]
    [InlineData("2026-03-29 02:30", UnclearTime.Earlier, "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25 02:30", UnclearTime.Earlier, "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25 02:30", UnclearTime.Later, "2026-10-25T01:30:00Z")]
    [InlineData("2026-06-01 12:00", UnclearTime.Refuse, "2026-06-01T10:00:00Z")]
    [InlineData("2026-06-01T10:00:00.1234567Z", UnclearTime.Refuse, "2026-06-01T10:00:00.123456Z")]
    public async Task Local_times_in_a_gap_or_overlap_are_refused_unless_the_map_decides(string text, UnclearTime unclear, string? expected)
    {
        var texts = new TextRules
        {
            Times = ["uuuu-MM-dd HH:mm"],
            Zone = "Europe/Berlin",
            UnclearTimes = unclear,
        };
        var home = Home.New();

        var file = await home.ImportAsync(One("created", text), Map.With("created", "overriddencreatedon") with { Texts = texts });

        var contact = (await home.ContactsAsync()).Single();
        if (expected is null)
        {
            Problem(file, isFailed: false).Code.ShouldBe("field.time-ambiguous");
        }
        else
        {
            contact.CreatedOn.ShouldBe(NodaTime.Text.InstantPattern.ExtendedIso.Parse(expected).Value);
            contact.OverriddenCreatedOn.ShouldBe(Home.Noon);
        }
    }

    private static async Task<Contact> ImportedAsync(string field, string text, DataMap map)
    {
        var home = Home.New();
        await home.ImportAsync(One(field, text), map.WithConstant("transactioncurrencyid", "EUR"));
        return (await home.ContactsAsync()).Single();
    }

    private static string One(string field, string text) => $"lastname,{field}\nMuster,\"{text}\"\n";

    private static DomainError Problem(FileReport file, bool isFailed)
    {
        var row = file.BadRows.ShouldHaveSingleItem();
        row.IsFailed.ShouldBe(isFailed);
        return row.Problems.ShouldHaveSingleItem().Error;
    }
}
