using System.Collections.Concurrent;
using CustomerModel.Reliability.Broken;
using Npgsql;

namespace CustomerModel.Reliability.Scenarios;

/// <summary>Three tenants with equal names and numbers, who do and ask everything.</summary>
internal sealed class Tenants : IScenario
{
    private const int Callers = 6;

    public string Name => "tenants";

    public string Promise => "no tenant sees, counts, changes or collides with anything of another";

    public IReadOnlyList<string> Adapters => Trial.AnyAdapter;

    /// <summary>On PostgreSQL also with row-level security alone, and with the conditions of our statements alone.</summary>
    public async Task<Verdict> RunAsync(Trial trial)
    {
        var tally = new Tally();
        var third = trial.Adapter == "postgres" ? trial with { Seconds = Math.Max(1, trial.Seconds / 2) } : trial;
        using (var place = await NewAsync(trial))
        {
            await CheckAsync(place, place.Store, third, tally);
            await DemandPolicyAsync(place, tally);
        }

        if (trial.Adapter == "postgres")
        {
            using var place = await NewAsync(trial);
            await TurnPoliciesOffAsync(place);
            await CheckAsync(place, place.Store, third, tally);
            tally.Count("tries without row-level security");
        }

        return tally.Verdict();
    }

    public async Task<Verdict> ControlAsync(Trial trial)
    {
        var (tally, random) = (new Tally(), new Random(trial.Seed));
        using var place = await NewAsync(trial);
        var strays = new Strays(place.Store, Place.Tenant(3), () => random.Next(20) == 0);
        await CheckAsync(place, strays, trial, tally);
        return tally.Verdict();
    }

    private static Task<Place> NewAsync(Trial trial) =>
        Place.NewAsync(trial.Adapter, catalogue => catalogue.UniqueKey(AccountFields.AccountNumber));

    private static async Task CheckAsync(Place place, IStore store, Trial trial, Tally tally)
    {
        var spaces = Enumerable
            .Range(1, 3)
            .Select(number => new Space((byte)number, place.Model(Place.Tenant((byte)number), store)))
            .ToArray();
        await Clients.RunAsync(
            Callers,
            trial,
            async (client, random) =>
            {
                var own = spaces[client % spaces.Length];
                var other = spaces[(client + 1) % spaces.Length];
                var outcome = await Clients.TryAsync(() => StepAsync(own, other, random, tally));
                tally.Count(outcome == Outcome.Done ? "operations" : "operations refused");
            }
        );
        foreach (var space in spaces)
        {
            var all = await place.Model(Place.Tenant(space.Number)).ReadAsync(read => read.ListAsync(new Specification<Account>()));
            tally.Demand(all.TrueForAll(space.Owns), "a record is in the space of another tenant");
            tally.Demand(all.Count >= space.Mine.Count, $"{space.Mine.Count - all.Count} records are gone from their space");
        }
    }

    private static async Task StepAsync(Space own, Space other, Random random, Tally tally)
    {
        var foreign = other.Any(random);
        switch (random.Next(11))
        {
            case 0 or 1:
                // The numbers of all tenants are the same: they may not collide.
                var made = A
                    .Account.Named("Same")
                    .With(AccountFields.Description, own.Mark)
                    .With(AccountFields.AccountNumber, own.NextNumber())
                    .Build();
                await own.Model.BulkInsertAsync([made]);
                own.Mine.Enqueue(made.Id);
                break;
            case 2:
                tally.Demand(await own.Model.ReadAsync(read => read.FindAsync(foreign)) is null, "a foreign id is found");
                break;
            case 3:
                var answer = await Clients.TryAsync(() =>
                    own.Model.RunAsync(async work => (await work.GetAsync(foreign)).Set(AccountFields.Description, own.Mark))
                );
                tally.Demand(answer != Outcome.Done, "a foreign record is changed");
                break;
            case 4:
                var list = await own.Model.ReadAsync(read => read.ListAsync(new Named("Same")));
                tally.Demand(list.TrueForAll(own.Owns), "a list has a foreign record");
                break;
            case 5:
                var page = await own.Model.ReadAsync(read => read.PageAsync(new Named("Same")));
                tally.Demand(page.Items.All(own.Owns), "a page has a foreign record");
                break;
            case 6:
                var marks = await own.Model.ReadAsync(read => read.ListAsync(new Marks()));
                tally.Demand(marks.TrueForAll(mark => mark == own.Mark), "a projection has a foreign value");
                break;
            case 7:
                await own.Model.ReadAsync(async read =>
                {
                    await foreach (var account in read.StreamAsync(new Specification<Account>()))
                    {
                        tally.Demand(own.Owns(account), "a stream has a foreign record");
                    }

                    return true;
                });
                break;
            case 8:
                tally.Demand(
                    (await own.Model.ReadAsync(read => read.AuditAsync(foreign))).Count == 0,
                    "the audit of a foreign record is read"
                );
                break;
            case 9:
                var many = await own.Model.ReadAsync(read => read.FindManyAsync<Account>([foreign.Value, own.Any(random).Value]));
                tally.Demand(many.TrueForAll(own.Owns), "foreign ids are found among others");
                break;
            default:
                // A reference into another space leads nowhere.
                var contact = A.Contact.Of(foreign).Build();
                var joined = await own.Model.BulkInsertAsync([contact]);
                tally.Demand(joined.Counts.Created == 0, "a record names a foreign one");
                break;
        }
    }

    /// <summary>Asks the database without any condition, as the role of the application.</summary>
    private static async Task DemandPolicyAsync(Place place, Tally tally)
    {
        if (place.Database is not { } database)
        {
            return;
        }

        await using var connection = new NpgsqlConnection(database.Application);
        await connection.OpenAsync();
        foreach (var table in new[] { "accounts", "contacts", "outbox", "audit" })
        {
            tally.Demand(await RowsAsync(table, null) == 0, $"{table} shows rows where no tenant is set");
            for (byte number = 1; number <= 3; number++)
            {
                var tenant = Place.Tenant(number).Value;
                var (all, own) = (await RowsAsync(table, tenant), await RowsAsync($"{table} WHERE tenant = '{tenant}'", tenant));
                tally.Demand(all == own, $"{table} shows rows of others behind its policy");
                tally.Count("questions without a condition");
            }
        }

        async Task<long> RowsAsync(string from, Guid? tenant)
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await using var command = new NpgsqlCommand(
                tenant is null ? $"SELECT count(*) FROM {from}" : $"SET LOCAL app.tenant = '{tenant}'; SELECT count(*) FROM {from}",
                connection
            );
            return (long)(await command.ExecuteScalarAsync())!;
        }
    }

    private static async Task TurnPoliciesOffAsync(Place place)
    {
        await using var connection = new NpgsqlConnection(place.Database!.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            """
            DO $$ DECLARE t record; BEGIN FOR t IN SELECT tablename FROM pg_policies LOOP
            EXECUTE format('ALTER TABLE %I DISABLE ROW LEVEL SECURITY', t.tablename); END LOOP; END $$
            """,
            connection
        );
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>What one tenant has.</summary>
    private sealed class Space(byte number, ICustomerModel model)
    {
        private int _numbers;

        public byte Number => number;

        public ICustomerModel Model => model;

        public string Mark => $"of {number}";

        public ConcurrentQueue<AccountId> Mine { get; } = new();

        public string NextNumber() => $"N{Interlocked.Increment(ref _numbers)}";

        public bool Owns(Account account) => account.Description == Mark;

        public AccountId Any(Random random) =>
            Mine.ToArray() is { Length: > 0 } mine ? mine[random.Next(mine.Length)] : AccountId.From(Guid.CreateVersion7());
    }

    private sealed class Named : Specification<Account>
    {
        public Named(string name) => Query.Where(account => account.Name == name).OrderBy(account => account.AccountNumber).Take(50);
    }

    private sealed class Marks : Specification<Account, string?>
    {
        public Marks() => Query.Take(200).Select(account => account.Description);
    }
}
