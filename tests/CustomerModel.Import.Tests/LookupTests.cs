using CustomerModel.Customers;
using CustomerModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace CustomerModel.Import.Tests;

public sealed class LookupTests
{
    private static readonly DataMap Accounts = new() { Record = "account" };
    private static readonly DataMap Tree = Accounts.With("parent", "parentaccountid", new LookupRule("account", "accountnumber"));
    private static readonly DataMap Contacts = new DataMap { Record = "contact" }.With("company", "parentcustomerid");

    [Theory]
    [InlineData("acme", null)]
    [InlineData(" ACME ", null)]
    [InlineData("Nobody", "lookup.not-found")]
    [InlineData("Twin", "lookup.ambiguous")]
    [InlineData("%", "lookup.not-found")]
    public async Task A_reference_is_found_by_name_and_is_one_record_or_the_row_fails(string company, string? code)
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\nTwin\nTwin\n", Accounts);

        var file = await home.ImportAsync($"lastname,company\nMuster,{company}\n", Contacts);

        file.BadRows.SelectMany(row => row.Problems).Select(problem => problem.Code).ShouldBe(new[] { code }.OfType<string>());
        (file.Linked, file.Failed).ShouldBe(code is null ? (1, 0) : (0, 1));
        (await home.ContactsAsync()).Count.ShouldBe(code is null ? 1 : 0);
    }

    [Fact]
    public async Task A_name_that_fits_an_account_and_a_contact_is_ambiguous()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAnna Muster\n", Accounts);
        await home.ImportAsync("firstname,lastname\nAnna,Muster\n", new() { Record = "contact" });

        var file = await home.ImportAsync("lastname,company\nX,Anna Muster\n", Contacts);

        file.BadRows.Single().Problems.Single().Code.ShouldBe("lookup.ambiguous");
    }

    [Fact]
    public async Task Records_of_earlier_files_and_of_the_store_are_found_alike()
    {
        var home = Home.New();
        await home.ImportAsync("name\nOld\n", Accounts);

        var report = await home.ImportAsync(
            new ImportFile(CsvRowSource.FromText("contacts.csv", "lastname,company\nA,Old\nB,New\n"), Contacts),
            new ImportFile(CsvRowSource.FromText("accounts.csv", "name\nNew\n"), Accounts)
        );

        report.Linked.ShouldBe(2);
        report.Files.Select(file => file.Name).ShouldBe(["accounts.csv", "contacts.csv"]);
    }

    [Fact]
    public void Any_order_of_the_rows_of_a_tree_gives_the_same_tree() =>
        Law.ForAll(
            Shuffles.ToArbitrary(),
            order =>
            {
                var home = Home.New();
                var rows = string.Concat(order.Select(i => $"N{i},Name {i},{(i == 0 ? "" : $"N{(i - 1) / 2}")}\n"));

                var file = home.ImportAsync("accountnumber,name,parent\n" + rows, Tree, new() { BatchSize = 8 }).Result;

                var accounts = home.AccountsAsync().Result;
                var names = accounts.ToDictionary(account => account.Id, account => account.Name);
                return file is { Failed: 0, Created: 30 }
                    && accounts.TrueForAll(account =>
                        account.Name == "Name 0"
                            ? account.Parent is null
                            : names[account.Parent!.Value] == $"Name {(int.Parse(account.Name[5..], null) - 1) / 2}"
                    );
            },
            cases: 30
        );

    [Fact]
    public async Task Rows_in_a_circle_are_named_and_the_others_go_in()
    {
        var home = Home.New();

        var file = await home.ImportAsync(
            "accountnumber,name,parent\nA,Alpha,B\nB,Beta,A\nC,Below,A\nD,Self,D\nE,Child,F\nF,Fine,\nG,Lost,X\nH,Below lost,G\n",
            Tree
        );

        file.BadRows.Select(row => (row.Row.Line, row.Problems.Single().Code))
            .ShouldBe([
                (2, "import.reference-cycle"),
                (3, "import.reference-cycle"),
                (4, "import.reference-cycle"),
                (5, "import.reference-cycle"),
                (8, "lookup.not-found"),
                (9, "lookup.not-found"),
            ]);
        (await home.AccountsAsync()).Select(account => account.Name).Order(StringComparer.Ordinal).ShouldBe(["Child", "Fine"]);
    }

    [Fact]
    public async Task Contacts_come_under_contacts_of_their_own_file_by_name()
    {
        var home = Home.New();
        var map = new DataMap { Record = "contact" }.With("boss", "parentcustomerid", new LookupRule("contact", "fullname"));

        var file = await home.ImportAsync("firstname,lastname,boss\nAnna,Muster,Ben Bauer\nBen,Bauer,\n", map);

        file.Linked.ShouldBe(1);
        (await home.ContactAsync("Muster")).Parent.ShouldBe((await home.ContactAsync("Bauer")).AsCustomer);
    }

    [Fact]
    public async Task Files_in_a_circle_are_refused_before_anything_is_read()
    {
        var home = Home.New();
        var accounts = Accounts.With("contact", "primarycontactid");

        var refusal = await Should.ThrowAsync<RefusedException>(() =>
            home.ImportAsync(
                new ImportFile(CsvRowSource.FromText("accounts.csv", "name,contact\nAcme,Anna\n"), accounts),
                new ImportFile(CsvRowSource.FromText("contacts.csv", "lastname,company\nAnna,Acme\n"), Contacts)
            )
        );

        refusal.Error.Code.ShouldBe("import.reference-cycle");
        refusal.Error.Fields.ShouldBe(["accounts.csv", "contacts.csv"]);
    }

    [Fact]
    public async Task Primary_contacts_are_a_second_pass_over_the_accounts()
    {
        var home = Home.New();
        const string Text = "name,contact\nAcme,Anna\nBeta,Anna\n";
        var second = new DataMap
        {
            Record = "account",
            Mode = ImportMode.Update,
            Key = ["name"],
        }.With("contact", "primarycontactid");

        var report = await home.ImportAsync(
            new ImportFile(CsvRowSource.FromText("second.csv", Text), second),
            new ImportFile(CsvRowSource.FromText("contacts.csv", "lastname,company\nAnna,Acme\n"), Contacts),
            new ImportFile(CsvRowSource.FromText("accounts.csv", Text), Accounts)
        );

        report.Files.Select(file => file.Name).ShouldBe(["accounts.csv", "contacts.csv", "second.csv"]);
        report.Files[2].BadRows.Single().Problems.Single().Code.ShouldBe("account.primary-contact-elsewhere");
        (await home.AccountAsync("Acme")).PrimaryContact.ShouldBe((await home.ContactAsync("Anna")).Id);
        (await home.AccountAsync("Beta")).PrimaryContact.ShouldBeNull();
    }

    [Fact]
    public async Task A_second_account_is_refused_by_the_contact_and_nothing_of_the_row_stays()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\nBeta\n", Accounts);
        await home.ImportAsync("lastname,company\nMuster,Acme\n", Contacts);
        var links = Contacts with { Mode = ImportMode.Update, Key = ["lastname"], Duplicates = DuplicateRows.Merge };

        var file = await home.ImportAsync("lastname,company,jobtitle\nMuster,Acme,Chief\nMuster,Beta,Nothing\n", links);

        file.BadRows.Single().Problems.Single().Code.ShouldBe("contact.has-parent");
        file.Linked.ShouldBe(1);
        var muster = await home.ContactAsync("Muster");
        (muster.JobTitle, muster.Parent).ShouldBe(("Chief", (await home.AccountAsync("Acme")).AsCustomer));
    }

    [Fact]
    public async Task A_row_whose_key_is_not_in_the_joined_file_or_twice_in_it_fails()
    {
        var home = Home.New();
        var rows = CsvRowSource.FromText("people.csv", "lastname,place\nA,1\nB,2\nC,3\nD,\n");
        var places = CsvRowSource.FromText("places.csv", "no,address1_city,lastname\n1,Berlin,x\n2,Bonn,x\n2,Ulm,x\n");

        var report = await home.ImportAsync(new ImportFile(new JoinedRows(rows, places, "place", "no"), new() { Record = "contact" }));

        report.Files[0].BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["join.ambiguous", "join.not-found", "join.not-found"]);
        var only = (await home.ContactsAsync()).Single();
        (only.LastName, only.Address(1)!.City).ShouldBe(("A", "Berlin"));
        report.Files[0].Columns.ShouldBe(["lastname", "place"]);
    }

    private static Gen<int[]> Shuffles => Gen.Shuffle(Enumerable.Range(0, 30).ToArray());
}
