using CustomerModel.Customers;

namespace CustomerModel.InMemory.Tests;

/// <summary>What is handed out belongs to the one who asked.</summary>
public sealed class ReadingTests
{
    private readonly House _house = new();

    [Fact]
    public async Task A_projection_that_yields_the_record_yields_a_copy()
    {
        await _house.AddAsync("Acme");

        var pair = (await _house.Crm.ReadAsync(read => read.ListAsync(new Pairs()))).Single();
        pair.Account.Set(AccountFields.Name, "Changed");

        (await _house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task A_projection_of_the_record_itself_yields_a_copy()
    {
        await _house.AddAsync("Acme");

        var acme = (await _house.Crm.ReadAsync(read => read.ListAsync(new Themselves()))).Single();
        acme.Set(AccountFields.Name, "Changed");

        (await _house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task Post_processing_of_rows_before_a_projection_is_given_copies()
    {
        await _house.AddAsync("Acme");

        var names = await _house.Crm.ReadAsync(read => read.ListAsync(new ShoutedNames()));

        names.ShouldBe(["ACME"]);
        (await _house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task Post_processing_is_given_copies()
    {
        await _house.AddAsync("Acme");

        var seen = await _house.Crm.ReadAsync(read => read.ListAsync(new Shouted()));

        seen.Single().Name.ShouldBe("ACME");
        (await _house.AccountsAsync()).Single().Name.ShouldBe("Acme");
    }

    [Fact]
    public async Task A_stream_ends_between_two_rows_when_it_is_told_to()
    {
        await _house.AddAsync([.. Enumerable.Range(0, 3_000).Select(n => $"A{n}")]);
        using var stop = new CancellationTokenSource();
        var read = 0;

        await Should.ThrowAsync<OperationCanceledException>(async () =>
        {
            await using var session = await _house.OpenAsync();
            await foreach (var _ in session.StreamAsync(new Accounts(), stop.Token))
            {
                if (++read == 1_500)
                {
                    await stop.CancelAsync();
                }
            }
        });

        read.ShouldBe(1_500);
    }

    [Fact]
    public async Task A_stream_tells_of_the_moment_it_began()
    {
        var ids = await _house.AddAsync("One", "Two", "Three");
        List<string> names = [];

        await using var session = await _house.OpenAsync();
        await foreach (var account in session.StreamAsync(new Accounts()))
        {
            names.Add(account.Name);
            await _house.Crm.RunAsync(async work => (await work.GetAsync(ids.Max())).Set(AccountFields.Name, $"Late {names.Count}"));
            await _house.AddAsync("Later");
        }

        names.Order().ShouldBe(["One", "Three", "Two"]);
    }

    [Fact]
    public async Task Rows_whose_slots_are_used_again_are_found_by_every_index()
    {
        var ids = await _house.AddAsync("Adler", "Bauer", "Conrad");
        (await CountAsync("Bauer")).ShouldBe(1);

        await _house.Crm.RunAsync(async work => work.Remove(await work.GetAsync(ids[1])));
        await _house.AddAsync("Dietz");
        await _house.Crm.RunAsync(async work => (await work.GetAsync(ids[0])).Set(AccountFields.Name, "Bauer"));

        (await CountAsync("Bauer")).ShouldBe(1);
        (await CountAsync("Dietz")).ShouldBe(1);
        (await CountAsync("Adler")).ShouldBe(0);
    }

    private static IEnumerable<Account> Shout(IEnumerable<Account> rows) =>
        rows.Select(row =>
        {
            row.Set(AccountFields.Name, row.Name.ToUpperInvariant());
            return row;
        });

    private Task<int> CountAsync(string name) => _house.Crm.ReadAsync(read => read.CountAsync(new Named(name)));

    private sealed record Pair(string Name, Account Account);

    private sealed class Pairs : Specification<Account, Pair>
    {
        public Pairs() => Query.Select(account => new Pair(account.Name, account));
    }

    private sealed class Themselves : Specification<Account, Account>
    {
        public Themselves() => Query.Select(account => account);
    }

    private sealed class ShoutedNames : Specification<Account, string>
    {
        public ShoutedNames()
        {
            ISpecificationBuilder<Account> rows = Query;
            rows.PostProcessingAction(Shout);
            Query.Select(account => account.Name);
        }
    }

    private sealed class Named : Specification<Account>
    {
        public Named(string name) => Query.Where(account => account.Name == name);
    }

    private sealed class Shouted : Specification<Account>
    {
        public Shouted() => Query.PostProcessingAction(Shout);
    }
}
