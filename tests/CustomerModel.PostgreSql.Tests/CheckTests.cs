namespace CustomerModel.PostgreSql.Tests;

/// <summary>What a host finds out at its start.</summary>
public sealed class CheckTests
{
    [Fact]
    public async Task A_migrated_database_is_as_it_should_be()
    {
        using var place = await Place.NewAsync(c => c.Extend(Place.Points).Extend(Place.Motto));

        await place.Store.CheckAsync();
    }

    [Fact]
    public async Task An_empty_database_has_no_schema() => (await CodesAsync(Place.Empty())).ShouldBe(["store.schema-mismatch none, 1"]);

    [Theory]
    [InlineData("DROP INDEX ix_accounts_name", "store.schema-incomplete ix_accounts_name")]
    [InlineData("DROP TABLE leases", "store.schema-incomplete leases")]
    [InlineData("ALTER TABLE accounts DROP COLUMN tickersymbol", "store.schema-incomplete accounts.tickersymbol")]
    [InlineData("ALTER TABLE accounts DISABLE ROW LEVEL SECURITY", "store.tenants-unguarded accounts")]
    [InlineData("ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY", "store.tenants-unguarded accounts")]
    [InlineData("DROP POLICY tenant ON accounts", "store.tenants-unguarded accounts")]
    [InlineData("INSERT INTO schema_history (version) VALUES (9)", "store.schema-mismatch 9, 1")]
    public async Task What_is_missing_or_open_is_named(string sql, string found)
    {
        using var place = await Place.NewAsync();
        await Place.AskAsync<object>(place.Database.Owner, sql);

        string.Join(", ", await CodesAsync(place)).ShouldStartWith(found);
    }

    [Fact]
    public async Task A_role_that_is_above_the_policies_is_refused()
    {
        using var place = await Place.NewAsync();

        (await CodesAsync(place.Database.Owner, place)).ShouldBe(["store.role-too-mighty owner"]);
        (await CodesAsync(place.Database.Administrator, place)).ShouldBe(["store.role-too-mighty superuser bypassrls"]);
    }

    [Fact]
    public async Task A_field_that_a_guest_brought_since_is_missed()
    {
        using var before = await Place.NewAsync();
        using var place = before.Knowing(c => c.Extend(Place.Points));

        (await CodesAsync(place)).ShouldBe([
            "store.schema-incomplete accounts.acme.loyalty/points",
            "store.schema-incomplete ix_accounts_acme.loyalty/points",
        ]);
    }

    private static async Task<string[]> CodesAsync(string connectionString, Place place)
    {
        await using var store = new PostgreSqlStore(place.Catalogue, connectionString);
        return await CodesAsync(store);
    }

    private static Task<string[]> CodesAsync(Place place) => CodesAsync(place.Store);

    private static async Task<string[]> CodesAsync(PostgreSqlStore store)
    {
        var refused = await Should.ThrowAsync<RefusedException>(() => store.CheckAsync());
        return [.. refused.Errors.Select(error => $"{error.Code} {error.Value}")];
    }
}
