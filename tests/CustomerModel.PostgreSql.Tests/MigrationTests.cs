using CustomerModel.Customers;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>A database becomes what the catalogue asks for, from wherever it was.</summary>
public sealed class MigrationTests
{
    private const string Catalogue = """
        SELECT string_agg(line, E'\n' ORDER BY line) FROM (
            SELECT concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, column_default, generation_expression) AS line
                FROM information_schema.columns WHERE table_schema = 'public'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = 'public'
            UNION ALL SELECT conrelid::regclass::text || ' ' || pg_get_constraintdef(oid) FROM pg_constraint WHERE connamespace = 'public'::regnamespace
            UNION ALL SELECT concat_ws(' ', tablename, policyname, qual) FROM pg_policies WHERE schemaname = 'public'
        ) AS lines
        """;

    private static readonly CustomField<Account, string> LongName = new("acme.loyalty/" + new string('n', 50))
    {
        Indexed = true,
        MaxLength = 20,
    };

    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        using var place = await Place.NewAsync();
        var before = await CatalogueOf(place);

        await place.Store.MigrateAsync();

        (await CatalogueOf(place)).ShouldBe(before);
    }

    [Fact]
    public async Task What_guests_bring_later_comes_to_the_same()
    {
        static void Guests(CatalogueBuilder c) => c.Extend(Place.Points).Extend(Place.Motto).Extend(LongName);
        using var before = await Place.NewAsync();
        var id = await AddAsync(before, "Acme");
        using var place = before.Knowing(Guests);
        using var fresh = await Place.NewAsync(Guests);

        await place.Store.MigrateAsync();

        (await CatalogueOf(place)).ShouldBe(await CatalogueOf(fresh));
        await place.Store.CheckAsync();
        var model = place.ModelOf(Place.Tenant(1));
        await model.RunAsync(async work => (await work.GetAsync<Account>(id)).Edit(e => e.Set(Place.Points, 7).Set(LongName, "found")));
        (await model.ReadAsync(read => read.CountAsync(new With(Place.Points, 7)))).ShouldBe(1);
    }

    [Fact]
    public async Task A_required_column_that_comes_later_is_filled()
    {
        using var place = await Place.NewAsync();
        var before = await CatalogueOf(place);
        var id = await AddAsync(place, "Acme");
        await Place.AskAsync<object>(place.Database.Owner, "ALTER TABLE accounts DROP COLUMN creditonhold");

        await place.Store.MigrateAsync();

        (await CatalogueOf(place)).ShouldBe(before);
        (await place.ModelOf(Place.Tenant(1)).ReadAsync(read => read.GetAsync<Account>(id))).CreditOnHold.ShouldBeFalse();
    }

    [Fact]
    public async Task The_printed_script_makes_the_same_and_may_be_repeated()
    {
        using var place = Place.Empty();
        using var fresh = await Place.NewAsync();

        await Place.AskAsync<object>(place.Database.Owner, place.Store.Script());
        await Place.AskAsync<object>(place.Database.Owner, place.Store.Script());

        (await CatalogueOf(place)).ShouldBe(await CatalogueOf(fresh));
        await place.Store.CheckAsync();
    }

    [Fact]
    public async Task Hosts_that_start_together_migrate_in_turn()
    {
        using var place = Place.Empty();

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => place.Store.MigrateAsync()));

        await place.Store.CheckAsync();
    }

    [Fact]
    public async Task A_later_schema_is_left_alone()
    {
        using var place = await Place.NewAsync();
        await Place.AskAsync<object>(place.Database.Owner, "INSERT INTO schema_history (version) VALUES (2)");

        var refused = await Should.ThrowAsync<StoreException>(() => place.Store.MigrateAsync());

        refused.Error.Code.ShouldBe("store.schema-mismatch");
    }

    private static Task<string?> CatalogueOf(Place place) => Place.AskAsync<string>(place.Database.Administrator, Catalogue);

    private static Task<AccountId> AddAsync(Place place, string name) =>
        place
            .ModelOf(Place.Tenant(1))
            .RunAsync(work =>
            {
                var account = Account.Create(work.NewId<AccountId>(), name, work.Now);
                work.Add(account);
                return Task.FromResult(account.Id);
            });

    private sealed class With : Specification<Account>
    {
        public With(CustomField<Account, int> field, int value) => Query.Where(account => account.Get(field) == value);
    }
}
