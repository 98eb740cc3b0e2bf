using CustomerModel.Customers;
using CustomerModel.Testing;

namespace CustomerModel.InMemory.Tests;

/// <summary>What a snapshot is asked for, on records one can overlook.</summary>
public sealed class ColumnSnapshotTests
{
    private static readonly IReadOnlyList<Field> Fields = new CatalogueBuilder().Build().Of<Account>().Fields;
    private static readonly Criteria Everybody = Criteria.All();
    private readonly House _house = new();

    /// <summary>Words of rows and blocks of words begin and end in their midst.</summary>
    public static TheoryData<int> Sizes => [0, 1, 63, 64, 65, 4_095, 4_096, 4_097];

    [Theory, MemberData(nameof(Sizes))]
    public void Every_row_is_asked_once_whatever_their_number(int size)
    {
        var accounts = Enumerable
            .Range(0, size)
            .Select(n => A.Account.Named($"A{n}").With(AccountFields.NumberOfEmployees, n % 3).Build())
            .ToList();

        var snapshot = ColumnSnapshot.Of(accounts, Fields);

        snapshot.Size.ShouldBe(size);
        snapshot.Count(Everybody).ShouldBe(size);
        snapshot.Count(Criteria.Not(Everybody)).ShouldBe(0);
        snapshot.Ids(Everybody).ShouldBe(accounts.Select(account => account.Id.Value).Order());
        snapshot.Count(Employees(Operator.Equal, 1)).ShouldBe(accounts.Count(account => account.NumberOfEmployees == 1));
        snapshot.Count(Employees(Operator.NotEqual, 1)).ShouldBe(accounts.Count(account => account.NumberOfEmployees != 1));
        snapshot
            .Count(Criteria.Where(AccountFields.Name, Operator.EndsWith, "7"))
            .ShouldBe(accounts.Count(account => account.Name[^1] == '7'));
    }

    [Fact]
    public void What_nobody_has_equals_nothing_and_is_unequal_to_everything()
    {
        var snapshot = ColumnSnapshot.Of([A.Account.Build(), A.Account.Build()], Fields);

        snapshot.Count(Employees(Operator.Equal, 1)).ShouldBe(0);
        snapshot.Count(Employees(Operator.NotEqual, 1)).ShouldBe(2);
        snapshot.Count(Employees(Operator.NotIn)).ShouldBe(2);
        snapshot.Count(Criteria.Where((Field)AccountFields.Website, Operator.Missing, [])).ShouldBe(2);
        snapshot.Count(Criteria.Where(AccountFields.AccountNumber, Operator.Contains, "")).ShouldBe(0);
        snapshot.CountsBy(AccountFields.Industry, Everybody).ShouldBe([new ValueCount<Industry>(null, 2)]);
    }

    [Fact]
    public void Values_more_than_a_byte_or_two_can_count_are_told_apart()
    {
        var accounts = Enumerable.Range(0, 70_000).Select(n => A.Account.Named($"Account {n}").Build()).ToList();
        accounts[300].Set(AccountFields.NumberOfEmployees, 300);
        for (var n = 0; n < accounts.Count; n++)
        {
            accounts[n].Set(AccountFields.SharesOutstanding, n);
        }

        var snapshot = ColumnSnapshot.Of(accounts, [AccountFields.Name, AccountFields.SharesOutstanding]);

        snapshot.Count(Criteria.Where(AccountFields.SharesOutstanding, Operator.Between, 255, 257)).ShouldBe(3);
        snapshot.Count(Criteria.Where(AccountFields.SharesOutstanding, Operator.GreaterOrEqual, 65_535)).ShouldBe(4_465);
        snapshot
            .Count(Criteria.Where(AccountFields.Name, Operator.Contains, "99"))
            .ShouldBe(accounts.Count(account => account.Name.Contains("99", StringComparison.Ordinal)));
        snapshot
            .Ids(Criteria.Where(AccountFields.Name, Operator.In, "ACCOUNT 1", "account 77", "Account 69999", "Account 70000"))
            .ShouldBe(new[] { 1, 77, 69_999 }.Select(n => accounts[n].Id.Value).Order());
    }

    [Fact]
    public void A_text_is_found_in_the_middle_of_others_but_not_across_two()
    {
        var accounts = new[] { "abc", "cab", "ab", "a", "bca" }.Select(name => A.Account.Named(name).Build()).ToList();
        var snapshot = ColumnSnapshot.Of(accounts, [AccountFields.Name]);

        snapshot.Count(Criteria.Where(AccountFields.Name, Operator.Contains, "AB")).ShouldBe(3);
        snapshot.Count(Criteria.Where(AccountFields.Name, Operator.Contains, "ABAB")).ShouldBe(0);
        snapshot.Count(Criteria.Where(AccountFields.Name, Operator.EndsWith, "ca")).ShouldBe(1);
        snapshot.Count(Criteria.Where(AccountFields.Name, Operator.Contains, "")).ShouldBe(5);
    }

    [Fact]
    public void Half_a_character_is_answered_as_in_memory()
    {
        var accounts = new[] { "smile 😀", "plain" }.Select(name => A.Account.Named(name).Build()).ToList();
        var snapshot = ColumnSnapshot.Of(accounts, [AccountFields.Name]);
        Operator[] operators =
        [
            Operator.Contains,
            Operator.StartsWith,
            Operator.Equal,
            Operator.In,
            Operator.Less,
            Operator.GreaterOrEqual,
        ];

        foreach (var op in operators)
        {
            var criteria = Criteria.Where(AccountFields.Name, op, "\uD83D");

            snapshot.Count(criteria).ShouldBe(accounts.Count(criteria.ToSpecification<Account>().IsSatisfiedBy), op.ToString());
        }
    }

    [Fact]
    public void A_field_that_was_left_out_is_refused_by_name()
    {
        var snapshot = ColumnSnapshot.Of<Account>([], [AccountFields.Name]);

        Should.Throw<RefusedException>(() => snapshot.Count(Employees(Operator.Equal, 1))).Error.Code.ShouldBe("columns.field-absent");
        Should
            .Throw<RefusedException>(() => snapshot.Count(Criteria.Where(ContactFields.LastName, Operator.Equal, "Muster")))
            .Error.Fields.ShouldBe(["lastname"]);
        Should
            .Throw<RefusedException>(() => snapshot.Page(Everybody, AccountFields.NumberOfEmployees))
            .Error.Code.ShouldBe("columns.field-absent");
    }

    [Fact]
    public void What_no_store_sorts_by_is_refused() =>
        Should
            .Throw<RefusedException>(() => ColumnSnapshot.Of<Account>([], Fields).Page(Everybody, AccountFields.StockExchange))
            .Error.Code.ShouldBe("query.not-searchable");

    [Fact]
    public void A_field_of_another_record_and_a_record_given_twice_are_refused()
    {
        var acme = A.Account.Build();

        Should.Throw<ArgumentException>(() => ColumnSnapshot.Of<Account>([], [ContactFields.LastName]));
        Should.Throw<RefusedException>(() => ColumnSnapshot.Of([acme, acme], Fields)).Error.Code.ShouldBe("columns.twice");
    }

    [Fact]
    public void A_page_that_goes_deep_is_the_same_as_the_end_of_a_longer_one()
    {
        var accounts = Enumerable
            .Range(0, 3_000)
            .Select(n => A.Account.With(AccountFields.NumberOfEmployees, n * 7 % 100).Build())
            .ToList();
        var snapshot = ColumnSnapshot.Of(accounts, Fields);

        var all = snapshot.Page(Everybody, AccountFields.NumberOfEmployees, take: int.MaxValue);

        all.ShouldBe(
            accounts.OrderBy(account => account.NumberOfEmployees).ThenBy(account => account.Id).Select(account => account.Id.Value)
        );
        snapshot.Page(Everybody, AccountFields.NumberOfEmployees, skip: 10, take: 5).ShouldBe(all.Skip(10).Take(5));
        snapshot.Page(Everybody, AccountFields.NumberOfEmployees, skip: 2_900, take: 200).ShouldBe(all.Skip(2_900));
        snapshot.Page(Everybody, AccountFields.NumberOfEmployees, take: 0).ShouldBeEmpty();
    }

    [Fact]
    public void Records_are_counted_by_the_values_of_a_field()
    {
        var snapshot = ColumnSnapshot.Of(
            [
                A.Account.With(AccountFields.Industry, Industry.Consulting).Build(),
                A.Account.With(AccountFields.Industry, Industry.Accounting).Build(),
                A.Account.With(AccountFields.Industry, Industry.Consulting).Build(),
                A.Account.Named("Other").With(AccountFields.Industry, Industry.Brokers).Build(),
                A.Account.Build(),
            ],
            Fields
        );

        snapshot
            .CountsBy(AccountFields.Industry, Criteria.Where(AccountFields.Name, Operator.Equal, "acme"))
            .ShouldBe([new(Industry.Accounting, 1), new(Industry.Consulting, 2), new(null, 1)]);
    }

    [Fact]
    public async Task What_is_changed_or_removed_after_the_snapshot_shows_in_the_next_one()
    {
        var ids = await _house.AddAsync("Acme", "Bauer", "Conrad");
        var before = await ColumnSnapshot.OfAsync<Account>(_house.Crm);

        await _house.Crm.RunAsync(async work =>
        {
            (await work.GetAsync(ids[0])).Set(AccountFields.Name, "Zoo");
            work.Remove(await work.GetAsync(ids[1]));
        });
        var after = await ColumnSnapshot.OfAsync<Account>(_house.Crm);

        before.Ids(Named("Acme")).ShouldBe([ids[0].Value]);
        before.Count(Named("Bauer")).ShouldBe(1);
        after.Ids(Named("Zoo")).ShouldBe([ids[0].Value]);
        after.Count(Named("Bauer")).ShouldBe(0);
        after.Size.ShouldBe(2);
    }

    [Fact]
    public async Task A_tenant_sees_its_own_records_alone()
    {
        await _house.AddAsync("Acme");

        var foreign = await ColumnSnapshot.OfAsync<Account>(_house.CrmOf(new(Guid.CreateVersion7())));

        foreign.Size.ShouldBe(0);
    }

    [Fact]
    public async Task Progress_is_told_and_the_token_heard()
    {
        var accounts = Enumerable.Range(0, 10_001).Select(n => A.Account.Named($"A{n}").Build()).ToList();
        var told = new Told();
        using var stop = new CancellationTokenSource();

        ColumnSnapshot.Of(accounts, Fields, told);
        await stop.CancelAsync();

        told.Counts.ShouldBe([10_000, 10_001]);
        Should.Throw<OperationCanceledException>(() => ColumnSnapshot.Of(accounts, Fields, stop: stop.Token));
        await Should.ThrowAsync<OperationCanceledException>(() => ColumnSnapshot.OfAsync<Account>(_house.Crm, stop: stop.Token));
    }

    [Fact]
    public void A_field_in_which_all_records_are_alike_costs_nothing()
    {
        var accounts = Enumerable.Range(0, 1_000).Select(n => A.Account.Named($"A{n % 2}").Build()).ToList();

        ColumnSnapshot.Of(accounts, [AccountFields.State, AccountFields.Website]).Bytes.ShouldBeLessThan(16 * 1_000 + 64);
    }

    private static Criteria Employees(Operator op, params ReadOnlySpan<int> numbers) =>
        Criteria.Where(AccountFields.NumberOfEmployees, op, numbers);

    private static Criteria Named(string name) => Criteria.Where(AccountFields.Name, Operator.Equal, name);

    private sealed class Told : IProgress<long>
    {
        public List<long> Counts { get; } = [];

        public void Report(long value) => Counts.Add(value);
    }
}
