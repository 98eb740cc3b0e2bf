using CustomerModel.Persistence;
using CustomerModel.Postgres;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>Tables can be spread over a cluster by their tenant. Citus itself is not at hand here: two functions stand in and write down what they are asked.</summary>
public sealed class DistributionTests
{
    private const string StandIn = """
        CREATE TABLE pg_dist_partition (logicalrelid regclass, colocated text);
        CREATE FUNCTION create_distributed_table(own regclass, key text, colocate_with text) RETURNS void LANGUAGE plpgsql AS $$
        BEGIN
            IF key <> 'tenant' OR EXISTS (SELECT FROM pg_constraint WHERE contype = 'f' AND conrelid = own) THEN
                RAISE 'not as a cluster wants it';
            END IF;
            INSERT INTO pg_dist_partition VALUES (own, colocate_with);
        END $$;
        """;

    /// <summary>Primary keys, unique indexes and both sides of references, by their first column.</summary>
    private const string Keys = """
        SELECT count(*) FILTER (WHERE first <> 'tenant') * 1000000 + count(*) FROM (
            SELECT a.attname AS first FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a
                ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
                WHERE i.indisunique AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'schema_history'
            UNION ALL SELECT a.attname FROM pg_constraint k JOIN pg_attribute a
                ON (a.attrelid = k.conrelid AND a.attnum = k.conkey[1]) OR (a.attrelid = k.confrelid AND a.attnum = k.confkey[1])
                WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace
        ) AS keys
        """;

    [Fact]
    public async Task A_server_that_cannot_is_refused_before_anything_is_made()
    {
        using var place = Place.Empty();
        using var store = Distributed(place);

        var refused = await Should.ThrowAsync<RefusedException>(() => store.MigrateAsync());

        refused.Errors.ShouldHaveSingleItem().Code.ShouldBe("store.cannot-distribute");
        (
            await Place.AskAsync<long>(place.Database.Owner, "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace")
        ).ShouldBe(0);
    }

    [Fact]
    public async Task Every_key_begins_with_the_tenant()
    {
        using var place = await Place.NewAsync();

        (await Place.AskAsync<long>(place.Database.Owner, Keys)).ShouldBeInRange(100, 999_999, "none begins otherwise");
    }

    /// <summary>Each once, together with the first, before the references, which may go in circles; again, none.</summary>
    [Fact]
    public async Task The_script_distributes_each_table_once_beside_the_first()
    {
        using var place = Place.Empty();
        await Place.AskAsync<object>(place.Database.Owner, StandIn);
        using var store = Distributed(place);

        await Place.AskAsync<object>(place.Database.Owner, store.Script());
        await Place.AskAsync<object>(place.Database.Owner, store.Script());

        const string guarded = "SELECT count(*) FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relrowsecurity";
        const string spread = "SELECT count(DISTINCT logicalrelid) FROM pg_dist_partition";
        (await Place.AskAsync<long>(place.Database.Owner, spread)).ShouldBe(await Place.AskAsync<long>(place.Database.Owner, guarded));
        (await Place.AskAsync<long>(place.Database.Owner, spread.Replace("DISTINCT ", "", StringComparison.Ordinal))).ShouldBe(
            await Place.AskAsync<long>(place.Database.Owner, spread)
        );
        (await Place.AskAsync<string>(place.Database.Owner, "SELECT string_agg(DISTINCT colocated, ' ') FROM pg_dist_partition")).ShouldBe(
            "accounts none"
        );
    }

    private static PostgreSqlStore Distributed(Place place)
    {
        var options = new PostgreSqlOptions { OwnerConnectionString = place.Database.Owner };
        options.DistributeByTenant();
        return new(place.Catalogue, place.Database.Application, options);
    }
}
