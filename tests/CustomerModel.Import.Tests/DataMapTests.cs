using CustomerModel.Customers;

namespace CustomerModel.Import.Tests;

public sealed class DataMapTests
{
    private static readonly DataMap Everything = new DataMap
    {
        Record = "contact",
        Mode = ImportMode.Upsert,
        Key = ["externaluseridentifier"],
        Duplicates = DuplicateRows.Merge,
        Automatic = false,
        Texts = new()
        {
            Culture = "de-DE",
            Dates = ["dd.MM.uuuu"],
            True = ["WAHR"],
            Region = "DE",
            UnclearTimes = UnclearTime.Later,
        },
    }
        .With("Firma", "parentcustomerid", new LookupRule("account", "accountnumber"))
        .WithConstant("transactioncurrencyid", "EUR") with
    {
        Columns =
        [
            new("Firma", "parentcustomerid") { Lookups = [new("account", "accountnumber")] },
            new("Weg", "preferredcontactmethodcode")
            {
                Values = new Dictionary<string, string> { ["Post"] = "5" },
                Texts = new(),
            },
        ],
    };

    [Fact]
    public void A_map_survives_being_saved()
    {
        var json = Everything.ToJson();

        DataMap.FromJson(json).ToJson().ShouldBe(json);
        DataMap.FromJson(json).Columns[0].Lookups.ShouldBe([new LookupRule("account", "accountnumber")]);
        DataMap.FromJson("""{ "record": "account" }""").ToJson().ShouldBe(new DataMap { Record = "account" }.ToJson());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{ "record": "account", "color": 1 }""")]
    [InlineData("""{ "record": "account", "record": "contact" }""")]
    [InlineData("""{ "record": "account", "key": null }""")]
    [InlineData("""{ "record": "account", "mode": "sometimes" }""")]
    public void What_is_no_map_is_refused(string json) =>
        Should.Throw<RefusedException>(() => DataMap.FromJson(json)).Error.Code.ShouldBe("map.unreadable");

    [Fact]
    public async Task Columns_find_their_fields_by_label_or_logical_name_in_any_case()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "ACCOUNT NAME,websiteURL,Main\u00a0Phone,Address 1: City,favourite colour\nAcme,https://acme.example,123,Berlin,red\n",
            new() { Record = "account" }
        );

        var acme = (await home.AccountsAsync()).Single();
        (acme.Name, acme.Website!.Value, acme.Telephone1!.Value, acme.Address(1)!.City).ShouldBe(
            ("Acme", "https://acme.example", "123", "Berlin")
        );
        file.IgnoredColumns.ShouldBe(["favourite colour"]);
    }

    [Fact]
    public async Task Columns_that_would_assign_what_is_not_theirs_are_ignored_and_reported()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "name,id,tenantId,ownerId,version,versionnumber,state,statecode,createdon,accountkind,merged\nAcme,a,b,c,9,9,1,1,2001-01-01,1,1\n",
            new() { Record = "account" }
        );

        file.IgnoredColumns.ShouldBe([
            "id",
            "tenantId",
            "ownerId",
            "version",
            "versionnumber",
            "state",
            "statecode",
            "createdon",
            "accountkind",
            "merged",
        ]);
        var acme = (await home.AccountsAsync()).Single();
        (acme.Version, acme.State, acme.Owner, acme.CreatedOn, acme.Merged).ShouldBe((1, CustomerState.Active, null, Home.Noon, false));
    }

    [Theory]
    [InlineData("statecode", "map.field-not-importable")]
    [InlineData("versionnumber", "map.field-not-importable")]
    [InlineData("accountkind", "map.field-not-importable")]
    [InlineData("nonsense", "map.field-unknown")]
    public async Task Mapping_a_field_that_imports_do_not_write_is_refused_before_anything_is_read(string field, string code)
    {
        var file = await Home.New().ImportAsync("name,x\nAcme,1\n", new DataMap { Record = "account" }.With("x", field));

        (file.Fault!.Code, file.Read).ShouldBe((code, 0));
    }

    [Fact]
    public async Task A_mistake_in_one_map_stops_all_files()
    {
        var home = Home.New();

        var report = await home.ImportAsync(
            new ImportFile(CsvRowSource.FromText("good.csv", "name\nAcme\n"), new() { Record = "account" }),
            new ImportFile(CsvRowSource.FromText("bad.csv", "a,b\n1,2\n"), new DataMap { Record = "contact" }.With("x", "lastname"))
        );

        report.Files.Select(file => file.Fault?.Code).ShouldBe([null, "file.header-missing"]);
        (await home.AccountsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_map_lacks_is_named()
    {
        var home = Home.New();
        var map = new DataMap { Record = "contact" };

        async Task<string?> CodeOf(string text, DataMap used) => (await home.ImportAsync(text, used)).Fault?.Code;

        (await CodeOf("firstname\nA\n", map)).ShouldBe("map.field-missing");
        (await CodeOf("lastname\nA\n", map with { Record = "nothing" })).ShouldBe("map.record-unknown");
        (await CodeOf("lastname\nA\n", map with { Mode = ImportMode.Upsert })).ShouldBe("map.key-missing");
        (await CodeOf("lastname\nA\n", map with { Key = ["emailaddress1"] })).ShouldBe("map.field-missing");
        (await CodeOf("lastname,salutation\nA,B\n", map with { Key = ["salutation"] })).ShouldBe("map.field-not-searchable");
        (await CodeOf("lastname,y\nA,B\n", map.With("lastname", "lastname").With("x", "jobtitle"))).ShouldBe("map.column-missing");
        (await CodeOf("lastname,y\nA,B\n", map.With("y", "lastname").With("lastname", "lastname"))).ShouldBe("map.field-twice");
        (await CodeOf("lastname\nA\n", map with { Texts = new() { Culture = "xx" } })).ShouldBe("map.culture-unknown");
        (await CodeOf("lastname\nA\n", map with { Texts = new() { Zone = "Mars/Base" } })).ShouldBe("map.zone-unknown");
        (await CodeOf("lastname\nA\n", map with { Texts = new() { Dates = ["%%"] } })).ShouldBe("map.pattern-invalid");
        (await CodeOf("lastname\nA\n", map.WithConstant("numberofchildren", "many"))).ShouldBe("field.number-invalid");
        (await CodeOf("", map)).ShouldBeNull();
    }
}
