using CustomerModel.Catalog;
using CustomerModel.Customers;
using CustomerModel.Service;

namespace CustomerModel.Import.Tests;

/// <summary>Templates, contracts with their lines, entitlements and service levels come in, and get to their states by commands.</summary>
public sealed class ServiceImportTests
{
    private const string Weekdays = "--------+++++++++-------";

    private static readonly string Calendar = string.Concat(Enumerable.Repeat(Weekdays, 5)) + new string('-', 48);

    private static readonly DataMap Contracts = new DataMap { Record = "contract", Key = ["contractnumber"] }
        .With("No", "contractnumber")
        .With("No", "title")
        .With(new ColumnMap("Template", "contracttemplateid") { Lookups = [new("contracttemplate", "abbreviation")] })
        .With("Customer", "customerid")
        .With("From", "activeon")
        .With("Until", "expireson")
        .With("Hours", "effectivitycalendar")
        .With("Status", "statuscode")
        .With("Cancelled", "cancelon")
        .WithConstant("transactioncurrencyid", "EUR");

    private static readonly DataMap Lines = new DataMap { Record = "contractdetail" }
        .With("Text", "title")
        .With("Cases", "totalallotments")
        .With("Price", "price")
        .With("Discount", "discount")
        .With("Net", "net");

    private static readonly DataMap Entitlements = new DataMap { Record = "entitlement", Key = ["name"] }
        .With("Name", "name")
        .With("Customer", "customerid")
        .With("From", "startdate")
        .With("Until", "enddate")
        .With("Terms", "totalterms")
        .With("Kind", "allocationtypecode")
        .With("SLA", "slaid")
        .With("Status", "statuscode")
        .With("Default", "isdefault");

    [Fact]
    public async Task Templates_come_in_with_their_hours()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "name,abbreviation,effectivitycalendar,allotmenttypecode,billingfrequencycode\n"
                + $"Weekdays,WEEK,{Calendar},1,Monthly\nShort,SHORT,{Calendar[..167]},2,\nNone,,,,\nAgain,WEEK,,,\n",
            new() { Record = "contracttemplate", Key = ["abbreviation"] }
        );

        (file.Created, file.Partial, file.Failed).ShouldBe((2, 1, 2));
        file.BadRows.Select(row => (row.Row.Line, row.Problems.Single().Column, row.Problems.Single().Code))
            .ShouldBe([
                (3, "effectivitycalendar", "field.unreadable"),
                (4, "abbreviation", "row.key-missing"),
                (5, "abbreviation", "row.duplicate"),
            ]);
        var template = (await home.ListAsync<ContractTemplate>()).Single(template => template.Abbreviation == "WEEK");
        (template.Calendar!.Hours, template.AllotmentType, template.BillingFrequency).ShouldBe(
            (45, AllotmentType.NumberOfCases, BillingFrequency.Monthly)
        );
    }

    [Fact]
    public async Task Contracts_take_their_lines_and_get_to_their_states()
    {
        var home = await WithPartiesAsync();

        var (contracts, lines) = await ImportAsync(
            home,
            "D,SUP,Acme,2026-01-01,2026-12-31,,Draft,\n"
                + $"A,SUP,Acme,2026-01-01,2026-12-31,{Calendar},Active,\n"
                + "I,SUP,Acme,2026-02-01,2026-12-31,,Invoiced,\n"
                + "H,SUP,Acme,2026-01-01,2026-12-31,,On Hold,\n"
                + "C,SUP,Acme,2025-01-01,2025-12-31,,Canceled,2025-06-30\n"
                + "E,SUP,Acme,2025-01-01,2025-12-31,,6,\n",
            "D,Ten cases,10,100,,100\nD,More,5,50,10,40\nA,Ten cases,10,100,,99\nI,Ten,10,1,,\nH,Ten,10,1,,\nC,Ten,10,1,,\nE,Ten,10,1,,\n"
        );

        (contracts.Created, contracts.Failed, lines.Created, lines.Disagreeing).ShouldBe((6, 0, 7, 1));
        lines.BadRows.Single().Problems.Single().Code.ShouldBe("line.amounts-differ");
        var all = (await home.ListAsync<Contract>()).ToDictionary(contract => contract.ContractNumber!);
        "DAIHCE"
            .Select(number => all[number.ToString()].Status)
            .ShouldBe([
                ContractStatus.Draft,
                ContractStatus.Active,
                ContractStatus.Invoiced,
                ContractStatus.OnHold,
                ContractStatus.Canceled,
                ContractStatus.Expired,
            ]);
        (all["D"].NetPrice, all["D"].TemplateAbbreviation, all["A"].Calendar!.Hours).ShouldBe((140, "SUP", 45));
        all["C"].CancelOn.ShouldBe(new LocalDate(2025, 6, 30));
        all["E"].Lines.Single().State.ShouldBe(ContractLineState.Expired);
    }

    [Fact]
    public async Task Contracts_that_cannot_be_so_are_bad_rows()
    {
        var home = await WithPartiesAsync();

        var (contracts, lines) = await ImportAsync(
            home,
            "T,OTHER,Acme,2026-01-01,2026-12-31,,,\n"
                + "B,SUP,Acme,2026-12-31,2026-01-01,,,\n"
                + "D,SUP,Acme,2026-01-01,not a day,,,\n"
                + "N,SUP,Acme,2026-01-01,2026-12-31,,Active,\n"
                + "F,SUP,Acme,2026-02-01,2026-12-31,,Active,\n"
                + "E,SUP,Acme,2026-01-01,2026-12-31,,Expired,\n"
                + "X,SUP,Acme,2026-01-01,2026-12-31,,Active,2026-01-02\n"
                + "L,SUP,Acme,2026-01-01,2026-12-31,,,\n"
                + "S,SUP,Acme,2026-01-01,2026-12-31,+-+,,\n",
            "F,Ten,10,1,,\nE,Ten,10,1,,\nX,Ten,10,1,,\nL,Ten,many,1,,\nS,Ten,10,1,2,\n"
        );

        contracts
            .BadRows.Select(row => (row.Row.Line, row.Problems[0].Column, row.Problems[0].Code))
            .ShouldBe([
                (2, "Template", "lookup.not-found"),
                (3, "From", "contract.invalid-dates"),
                (4, "Until", "field.date-invalid"),
                (5, null, "contract.no-lines"),
                (6, "From", "contract.not-begun"),
                (7, "Until", "contract.not-over"),
                (8, "Cancelled", "row.value-not-taken"),
                (9, null, "record.line-failed"),
                (10, "Hours", "field.unreadable"),
            ]);
        lines
            .BadRows.Select(row => row.Problems[^1].Code)
            .ShouldBe([
                "line.record-failed",
                "line.record-failed",
                "line.record-failed",
                "field.number-invalid",
                "contract.discount-above-price",
            ]);
        (await home.ListAsync<Contract>()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Lines_are_added_to_contracts_that_are_there_in_units_of_their_product()
    {
        var home = await WithPartiesAsync();
        await home.ImportAsync("name,baseuomname\nPieces,Piece\n", new() { Record = "uomschedule" });
        await home.ImportAsync(
            "productnumber,name,group,unit\nCH,Chair,Pieces,Piece\n",
            new DataMap { Record = "product" }
                .With("group", "defaultuomscheduleid")
                .With("unit", "defaultuomid")
        );
        await ImportAsync(home, "D,SUP,Acme,2026-01-01,2026-12-31,,,\n", "");

        var file = await home.ImportAsync(
            "Contract,Text,Price,Product\nD,Chairs,10,Chair\nNone,Chairs,10,Chair\nD,Tables,10,Table\n",
            new DataMap { Record = "contractdetail" }
                .With("Contract", DataMap.Parent)
                .With("Text", "title")
                .With("Price", "price")
                .With("Product", "productid")
        );

        (file.Created, file.Failed).ShouldBe((1, 2));
        var line = (await home.ListAsync<Contract>()).Single().Lines.Single();
        line.Product.ShouldBe((await home.ListAsync<Product>()).Single().Id);
        line.Unit.ShouldBe((await home.ListAsync<UnitGroup>()).Single().BaseUnit.Id);
    }

    [Fact]
    public async Task Service_levels_come_in_and_one_is_the_default()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "Name,Kind,Pause,Hours,Zone,Warn,Fail,Status,Default\n"
                + $"Gold,Enhanced,yes,{Calendar},Europe/Berlin,60,120,Active,yes\n"
                + "Silver,Standard,no,,,,240,Draft,no\n"
                + "Bronze,Standard,no,,,240,120,,\n"
                + "Copper,Standard,yes,,,,120,,\n"
                + "Tin,Standard,no,,,,,Active,\n"
                + "Lead,Standard,no,,Middle/Earth,,120,Draft,yes\n",
            new DataMap { Record = "sla" }
                .With("Name", "name")
                .With("Kind", "slatype")
                .With("Pause", "allowpauseresume")
                .With("Hours", "businesshours")
                .With("Zone", "timezone")
                .With("Warn", "resolvebywarnafter")
                .With("Fail", "resolvebyfailafter")
                .With("Status", "statuscode")
                .With("Default", "isdefault")
        );

        file.BadRows.Select(row => (row.Row.Line, row.Problems[^1].Code))
            .ShouldBe([(4, "sla.warns-too-late"), (5, "sla.standard-never-pauses"), (6, "sla.no-times"), (7, "row.value-not-taken")]);
        var all = (await home.ListAsync<Sla>()).ToDictionary(sla => sla.Name);
        (all["Gold"].Status, all["Gold"].IsDefault, all["Gold"].TimeZone.Value).ShouldBe((SlaStatus.Active, true, "Europe/Berlin"));
        (all["Silver"].Status, all["Silver"].IsDefault).ShouldBe((SlaStatus.Draft, false));
    }

    [Fact]
    public async Task Entitlements_come_in_with_what_they_list_and_get_to_their_states()
    {
        var home = await WithPartiesAsync();
        await home.ImportAsync(
            "Name,Fail,Status\nGold,60,Active\n",
            new DataMap { Record = "sla" }
                .With("Name", "name")
                .With("Fail", "resolvebyfailafter")
                .With("Status", "statuscode")
        );

        var report = await home.ImportAsync(
            new ImportFile(
                CsvRowSource.FromText(
                    "entitlements",
                    "Name,Customer,From,Until,Terms,Kind,SLA,Status,Default\n"
                        + "Draft,Acme,2026-01-01,2026-12-31,,0,,Draft,no\n"
                        + "Active,Acme,2026-01-01,2026-12-31,80.5,1,Gold,Active,yes\n"
                        + "Waiting,Acme,2026-02-01,2026-12-31,,,,1200,\n"
                        + "Begun,Acme,2026-01-01,2026-12-31,,,,Waiting,\n"
                        + "Cancelled,Acme,2025-01-01,2025-12-31,10,0,,Cancelled,no\n"
                        + "Expired,Acme,2025-01-01,2025-12-31,,,,Expired,\n"
                        + "Late,Acme,2025-01-01,2025-12-31,,,,Active,\n"
                        + "Early,Acme,2026-02-01,2026-12-31,,,,Active,\n"
                        + "Not over,Acme,2026-01-01,2026-12-31,,,,Expired,\n"
                        + "Nobody,,2026-01-01,2026-12-31,,,,Active,\n"
                        + "Backwards,Acme,2026-12-31,2026-01-01,,,,,\n"
                        + "No default,Acme,2026-02-01,2026-12-31,,,,Waiting,yes\n"
                        + "Twice,Acme,2026-01-01,2026-12-31,,,,,\n"
                ),
                Entitlements
            )
            {
                Lines = new(
                    CsvRowSource.FromText(
                        "channels",
                        "Entitlement,Channel,Terms\nActive,Phone,60\nActive,2,20\nCancelled,Email,11\nTwice,Phone,1\nTwice,Phone,2\n"
                    ),
                    new DataMap { Record = "entitlementchannel" }
                        .With("Channel", "channel")
                        .With("Terms", "totalterms"),
                    [new("Name", "Entitlement")]
                ),
            }
        );

        report
            .Files[0]
            .BadRows.Select(row => (row.Row.Line, row.Problems[^1].Column, row.Problems[^1].Code))
            .ShouldBe([
                (6, "Terms", "entitlement.channels-exceed-total"),
                (9, "From", "entitlement.not-begun"),
                (10, "Until", "entitlement.not-over"),
                (11, "Customer", "entitlement.customer-missing"),
                (12, "From", "entitlement.invalid-dates"),
                (13, "Default", "row.value-not-taken"),
                (14, null, "entitlement.channel-listed"),
            ]);
        var all = (await home.ListAsync<Entitlement>()).ToDictionary(entitlement => entitlement.Name);
        all.Values.OrderBy(entitlement => entitlement.Name, StringComparer.Ordinal)
            .Select(entitlement => (entitlement.Name, entitlement.Status))
            .ShouldBe([
                ("Active", EntitlementStatus.Active),
                ("Begun", EntitlementStatus.Active),
                ("Draft", EntitlementStatus.Draft),
                ("Expired", EntitlementStatus.Expired),
                ("Late", EntitlementStatus.Expired),
                ("Waiting", EntitlementStatus.Waiting),
            ]);
        var active = all["Active"];
        (active.IsDefault, active.AllocationType, active.RemainingTerms).ShouldBe((true, AllocationType.NumberOfHours, 80.5m));
        active.Channels.Select(channel => (channel.Channel, channel.TotalTerms)).ShouldBe([(CaseOrigin.Phone, 60), (CaseOrigin.Email, 20)]);
        active.Sla.ShouldBe((await home.ListAsync<Sla>()).Single().Id);
    }

    [Fact]
    public async Task Contacts_are_listed_on_drafts_that_are_there_and_what_was_cancelled_was_in_force()
    {
        var home = await WithPartiesAsync();
        await home.ImportAsync("lastname\nMuster\n", new DataMap { Record = "contact" });
        const string Header = "Name,Customer,From,Until,Terms,Kind,SLA,Status,Default\n";
        await home.ImportAsync(
            Header + "Draft,Acme,2026-01-01,2026-12-31,,,,,\nCancelled,Acme,2025-01-01,2025-12-31,10,,,Cancelled,\n",
            Entitlements
        );

        var file = await home.ImportAsync(
            "Entitlement,Contact\nDraft,Muster\nDraft,Muster\nCancelled,Muster\n",
            new DataMap { Record = "entitlementcontacts" }
                .With("Entitlement", DataMap.Parent)
                .With(new ColumnMap("Contact", "contactid") { Lookups = [new("contact", "lastname")] })
        );
        var activated = await home.ImportAsync(Header + "Draft,,,,,,,Active,\n", Entitlements with { Mode = ImportMode.Update });

        file.BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["entitlement.contact-listed", "entitlement.read-only"]);
        activated.BadRows.Single().Problems.Single().Code.ShouldBe("entitlement.invalid-contacts");
        var all = (await home.ListAsync<Entitlement>()).ToDictionary(entitlement => entitlement.Name);
        (all["Cancelled"].Status, all["Draft"].Contacts.Count).ShouldBe((EntitlementStatus.Cancelled, 1));
    }

    private static async Task<Home> WithPartiesAsync()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", new() { Record = "account" });
        await home.ImportAsync("name,abbreviation\nSupport,SUP\n", new() { Record = "contracttemplate" });
        return home;
    }

    private static async Task<(FileReport Contracts, FileReport Lines)> ImportAsync(Home home, string contracts, string lines)
    {
        var report = await home.ImportAsync(
            new ImportFile(
                CsvRowSource.FromText("contracts", "No,Template,Customer,From,Until,Hours,Status,Cancelled\n" + contracts),
                Contracts
            )
            {
                Lines = new(
                    CsvRowSource.FromText("lines", "Contract,Text,Cases,Price,Discount,Net\n" + lines),
                    Lines,
                    [new("No", "Contract")]
                ),
            }
        );
        return (report.Files[0], report.Files[1]);
    }
}
