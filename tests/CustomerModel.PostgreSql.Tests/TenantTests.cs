using CustomerModel.Customers;
using Npgsql;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>Row-level security keeps tenants apart without the filter of the query, and the filter without it.</summary>
public sealed class TenantTests : IAsyncLifetime
{
    private const string CountAccounts = "SELECT count(*) FROM accounts";
    private Place _place = null!;

    private static string As(byte tenant, string sql) => $"BEGIN; SET LOCAL app.tenant = '{Place.Tenant(tenant).Value}'; {sql}";

    public async Task InitializeAsync()
    {
        _place = await Place.NewAsync();
        foreach (byte tenant in (byte[])[1, 1, 2])
        {
            await AddAsync(tenant);
        }
    }

    public Task DisposeAsync()
    {
        _place.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Without_a_tenant_nothing_is_there()
    {
        (await Place.AskAsync<long>(_place.Database.Application, CountAccounts)).ShouldBe(0);
        (await Place.AskAsync<long>(_place.Database.Owner, CountAccounts)).ShouldBe(0, "the owner is no exception");
    }

    [Fact]
    public async Task A_tenant_sees_its_own_rows_without_any_filter()
    {
        (await Place.AskAsync<long>(_place.Database.Application, As(1, CountAccounts))).ShouldBe(2);
        (await Place.AskAsync<long>(_place.Database.Application, As(2, CountAccounts))).ShouldBe(1);
    }

    [Fact]
    public async Task A_tenant_outlives_no_transaction()
    {
        await using var connection = new NpgsqlConnection(_place.Database.Application);
        await connection.OpenAsync();

        (await RunAsync(As(1, CountAccounts))).ShouldBe(2L);
        await RunAsync("COMMIT");

        (await RunAsync(CountAccounts)).ShouldBe(0L);

        async Task<object?> RunAsync(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            return await command.ExecuteScalarAsync();
        }
    }

    [Fact]
    public async Task What_is_foreign_is_not_written()
    {
        var foreign = $"INSERT INTO sequences (tenant, name, last) VALUES ('{Place.Tenant(2).Value}', 'quote', 1)";

        (await Place.RefusalAsync(_place.Database.Application, As(1, foreign))).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);
        (await Place.AskAsync<long>(_place.Database.Application, As(1, $"UPDATE accounts SET name = name; {CountAccounts}"))).ShouldBe(2);
    }

    [Theory]
    [InlineData("TRUNCATE accounts")]
    [InlineData("ALTER TABLE accounts DISABLE ROW LEVEL SECURITY")]
    [InlineData("DROP POLICY tenant ON accounts")]
    [InlineData("CREATE TABLE own (id int)")]
    public async Task The_application_does_not_lift_what_keeps_tenants_apart(string sql) =>
        (await Place.RefusalAsync(_place.Database.Application, sql)).ShouldBe(PostgresErrorCodes.InsufficientPrivilege);

    [Fact]
    public async Task The_filter_alone_suffices()
    {
        foreach (
            var sql in (string[])["ALTER TABLE accounts DISABLE ROW LEVEL SECURITY", "ALTER TABLE accounts NO FORCE ROW LEVEL SECURITY"]
        )
        {
            await Place.AskAsync<object>(_place.Database.Owner, sql);
        }

        (await Place.AskAsync<long>(_place.Database.Application, CountAccounts)).ShouldBe(3, "the policy is off");

        (await CountAsync(1)).ShouldBe(2);
        (await CountAsync(2)).ShouldBe(1);
    }

    [Fact]
    public async Task Every_key_and_index_begins_with_the_tenant()
    {
        var other = await Place.AskAsync<string>(
            _place.Database.Administrator,
            """
            SELECT string_agg(i.indexrelid::regclass::text, ', ') FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
            JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
            WHERE n.nspname = 'public' AND a.attname <> 'tenant' AND c.relname <> 'schema_history'
            """
        );

        other.ShouldBeNull();
    }

    private Task<int> CountAsync(byte tenant) =>
        _place.ModelOf(Place.Tenant(tenant)).ReadAsync(read => read.CountAsync(new ActiveAccounts()));

    private Task AddAsync(byte tenant) =>
        _place
            .ModelOf(Place.Tenant(tenant))
            .RunAsync(work =>
            {
                work.Add(Account.Create(work.NewId<AccountId>(), "Acme", work.Now));
                return Task.CompletedTask;
            });
}
