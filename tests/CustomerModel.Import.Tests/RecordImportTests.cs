using Acme.Loyalty;
using CustomerModel.Customers;

namespace CustomerModel.Import.Tests;

public sealed class RecordImportTests
{
    private static readonly DataMap Accounts = new() { Record = "account" };
    private static readonly DataMap Contacts = new() { Record = "contact" };
    private static readonly DataMap Keyed = Accounts with { Key = ["accountnumber"] };

    [Theory]
    [InlineData(ImportMode.Create, "row.key-taken", null)]
    [InlineData(ImportMode.Update, null, "row.key-not-found")]
    [InlineData(ImportMode.Upsert, null, null)]
    public async Task A_key_decides_between_new_and_known_as_the_mode_says(ImportMode mode, string? known, string? unknown)
    {
        var home = Home.New();
        await home.ImportAsync("accountnumber,name,description\nA1,Acme,kept\n", Keyed);

        var file = await home.ImportAsync("accountnumber,name\na1,Acme Ltd\nB2,Beta\n", Keyed with { Mode = mode });

        file.BadRows.Select(row => row.Problems.Single().Code).ShouldBe(new[] { known, unknown }.OfType<string>());
        var accounts = (await home.AccountsAsync()).OrderBy(account => account.Name).ToList();
        accounts
            .Select(account => account.Name)
            .ShouldBe(
                mode switch
                {
                    ImportMode.Create => ["Acme", "Beta"],
                    ImportMode.Update => ["Acme Ltd"],
                    _ => ["Acme Ltd", "Beta"],
                }
            );
        accounts[0].Description.ShouldBe("kept");
    }

    [Fact]
    public async Task A_blank_cell_leaves_the_field_of_a_known_record_as_it_is()
    {
        var home = Home.New();
        await home.ImportAsync("accountnumber,name,description\nA1,Acme,kept\n", Keyed);

        await home.ImportAsync("accountnumber,name,description\nA1,,\n", Keyed with { Mode = ImportMode.Update });

        var acme = (await home.AccountsAsync()).Single();
        (acme.Name, acme.Description).ShouldBe(("Acme", "kept"));
    }

    [Fact]
    public async Task The_same_key_twice_is_reported_or_merged()
    {
        const string Text = "accountnumber,name,description\nA1,Acme,first\na1,,second\nB2,Beta,\n";
        var (refusing, merging) = (Home.New(), Home.New());

        var refused = await refusing.ImportAsync(Text, Keyed);
        var merged = await merging.ImportAsync(Text, Keyed with { Duplicates = DuplicateRows.Merge });

        refused.BadRows.Single().Problems.Single().Code.ShouldBe("row.duplicate");
        refused.BadRows.Single().Row.Line.ShouldBe(3);
        (await refusing.AccountAsync("Acme")).Description.ShouldBe("first");
        (merged.Created, merged.Updated, merged.Failed).ShouldBe((2, 1, 0));
        (await merging.AccountAsync("Acme")).Description.ShouldBe("second");
    }

    [Fact]
    public async Task A_duplicate_is_seen_across_batches()
    {
        var rows = string.Concat(Enumerable.Range(0, 25).Select(i => $"A{i % 20},Name {i}\n"));

        var file = await Home.New().ImportAsync("accountnumber,name\n" + rows, Keyed, new() { BatchSize = 7 });

        (file.Created, file.Failed).ShouldBe((20, 5));
        file.BadRows.ShouldAllBe(row => row.Problems.Single().Code == "row.duplicate");
    }

    [Fact]
    public async Task Several_fields_make_a_key_together()
    {
        var home = Home.New();
        var map = Contacts with { Key = ["lastname", "firstname"], Mode = ImportMode.Upsert };
        await home.ImportAsync("firstname,lastname,description\nAnna,Muster,1\nBen,Muster,2\n", map);

        var file = await home.ImportAsync("firstname,lastname,description\nBEN,muster,3\nCleo,Muster,4\n,Muster,5\n", map);

        (file.Created, file.Updated).ShouldBe((1, 1));
        file.BadRows.Single().Problems.Single().Code.ShouldBe("row.key-missing");
        (await home.ContactsAsync())
            .OrderBy(contact => contact.Description)
            .Select(contact => contact.Description)
            .ShouldBe(["1", "3", "4"]);
    }

    [Fact]
    public async Task Records_are_found_by_their_id()
    {
        var home = Home.New();
        await home.ImportAsync("name\nAcme\n", Accounts);
        var acme = (await home.AccountsAsync()).Single();
        var map = Accounts.With("key", "id") with { Key = ["id"], Mode = ImportMode.Update };

        var file = await home.ImportAsync($"key,name\n{acme.Id.Value},New\n{Guid.Empty},X\nnonsense,Y\n", map);

        file.BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["row.key-not-found", "row.key-missing"]);
        (await home.AccountsAsync()).Single().Name.ShouldBe("New");
    }

    [Fact]
    public async Task Several_records_with_the_key_are_not_guessed_between()
    {
        var home = Home.New();
        await home.ImportAsync("accountnumber,name\nA1,Acme\nA1,Other\n", Accounts);

        var file = await home.ImportAsync("accountnumber,name\nA1,Third\n", Keyed with { Mode = ImportMode.Upsert });

        file.BadRows.Single().Problems.Single().Code.ShouldBe("row.key-ambiguous");
    }

    [Fact]
    public async Task New_records_carry_their_origin()
    {
        var home = Home.New();
        var (ours, theirs) = (UserId.From(Guid.CreateVersion7()), UserId.From(Guid.CreateVersion7()));
        var map = Accounts.With("owner", "ownerid").With("made", "overriddencreatedon");

        await home.ImportAsync($"name,owner,made\nA,,\nB,{theirs.Value},2001-02-03\n", map, new() { Owner = ours, SequenceNumber = 42 });

        var accounts = (await home.AccountsAsync()).OrderBy(account => account.Name).ToList();
        accounts.Select(account => account.Owner).ShouldBe([ours, theirs]);
        accounts.Select(account => account.CreatedOn).ShouldBe([Home.Noon, Instant.FromUtc(2001, 2, 3, 0, 0)]);
        accounts.Select(account => account.OverriddenCreatedOn).ShouldBe([null, Home.Noon]);
        accounts.ShouldAllBe(account => account.ImportSequenceNumber == 42);
    }

    [Fact]
    public async Task Fields_and_records_of_guests_are_imported_like_our_own()
    {
        var home = Home.WithGuest();
        var maker = RecordMaker.For(
            Subscription.Type,
            [SubscriptionFields.Account, SubscriptionFields.Plan],
            [],
            (row, work) =>
                Subscription.Create(
                    work.NewId<SubscriptionId>(),
                    row.Need(SubscriptionFields.Account),
                    row.Get(SubscriptionFields.Plan)!,
                    work.Now
                )
        );
        var subscriptions = new DataMap { Record = "acme.loyalty/subscription" }.With(
            "Account",
            "accountid",
            new LookupRule("account", "name")
        );

        var report = await home.ImportAsync(
            new ImportOptions { Makers = [maker] },
            new ImportFile(
                CsvRowSource.FromText("subscriptions.csv", "Account,Plan,Monthly Fee\nAcme,Gold,9.90\nNobody,Gold,1\nAcme,,1\n"),
                subscriptions
            ),
            new ImportFile(CsvRowSource.FromText("accounts.csv", "name,Loyalty points,acme.loyalty/card-holder\nAcme,120,Anna\n"), Accounts)
        );

        report.Files.Select(file => file.Name).ShouldBe(["accounts.csv", "subscriptions.csv"]);
        report.Files[1].BadRows.Select(row => row.Problems.Single().Code).ShouldBe(["lookup.not-found", "field.required"]);
        var acme = (await home.AccountsAsync()).Single();
        (acme.LoyaltyPoints, acme.CardHolder).ShouldBe((120, "Anna"));
        var subscription = (await home.ListAsync<Subscription>()).Single();
        (subscription.Account, subscription.MonthlyFee).ShouldBe((acme.Id, 9.90m));
    }

    [Fact]
    public async Task A_kind_without_a_maker_cannot_be_made()
    {
        var file = await Home.WithGuest().ImportAsync("plan\nGold\n", new() { Record = "acme.loyalty/subscription" });

        file.Fault!.Code.ShouldBe("map.record-not-makeable");
    }

    [Fact]
    public async Task An_inactive_record_is_not_changed_by_an_import()
    {
        var home = Home.New();
        await home.ImportAsync("accountnumber,name\nA1,Acme\n", Keyed);
        var id = (await home.AccountsAsync()).Single().Id;
        await home.Model.RunAsync(async work => (await work.GetAsync(id)).Deactivate(work.Now));

        var file = await home.ImportAsync("accountnumber,name\nA1,New\n", Keyed with { Mode = ImportMode.Update });

        file.BadRows.Single().Problems.Single().Code.ShouldBe("customer.inactive");
        (await home.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }
}
