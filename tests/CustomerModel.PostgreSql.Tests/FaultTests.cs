using CustomerModel.Customers;
using CustomerModel.Persistence;
using CustomerModel.Testing;
using Npgsql;

namespace CustomerModel.PostgreSql.Tests;

/// <summary>A server that makes one wait, refuses or goes away: a typed error that may be repeated, and the store goes on by itself.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private Place _place = null!;

    public async Task InitializeAsync() => _place = await Place.NewAsync();

    public Task DisposeAsync()
    {
        _place.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Waiting_too_long_for_a_lock_is_transient()
    {
        await using var other = await LockAccountsAsync();
        await using var store = StoreWith("Options=-c lock_timeout=100");

        await DemandTransientAsync(() => AddAsync(store));
    }

    [Fact]
    public async Task A_statement_that_takes_too_long_is_transient()
    {
        await using var other = await LockAccountsAsync();
        await using var store = StoreWith("Options=-c statement_timeout=100");

        await DemandTransientAsync(() => AddAsync(store));
    }

    [Fact]
    public async Task Too_many_connections_are_transient_and_the_store_goes_on_when_one_is_free()
    {
        await Place.AskAsync<object>(_place.Database.Owner, $"ALTER DATABASE {_place.Database.Name} CONNECTION LIMIT 1");
        NpgsqlConnection.ClearAllPools();
        await using var store = StoreWith("Pooling=false");
        await using (var taken = new NpgsqlConnection(_place.Database.Application + ";Pooling=false"))
        {
            await taken.OpenAsync();

            await DemandTransientAsync(() => AddAsync(store));
        }

        await AddAsync(store, attempts: 5);
    }

    [Fact]
    public async Task Connections_that_an_administrator_ended_are_replaced()
    {
        await AddAsync(_place.Store);
        await Place.AskAsync<object>(
            _place.Database.Administrator,
            $"SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE datname = '{_place.Database.Name}' AND usename = 'crm_app'"
        );

        await AddAsync(_place.Store, attempts: 5);

        (await _place.ModelOf(Place.Tenant(1)).ReadAsync(read => read.CountAsync(new Specification<Account>()))).ShouldBe(2);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_transient()
    {
        await using var store = new PostgreSqlStore(_place.Catalogue, "Host=127.0.0.1;Port=1;Database=crm;Username=crm_app;Timeout=2");

        await DemandTransientAsync(() => AddAsync(store));
    }

    private static async Task DemandTransientAsync(Func<Task> work)
    {
        var failure = await Should.ThrowAsync<StoreException>(work);
        failure.Error.Code.ShouldBe("store.unavailable");
        failure.IsTransient.ShouldBeTrue();
    }

    /// <summary>Nobody else writes an account until it is disposed.</summary>
    private async Task<NpgsqlConnection> LockAccountsAsync()
    {
        var connection = new NpgsqlConnection(_place.Database.Owner);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("BEGIN; LOCK TABLE accounts IN SHARE MODE", connection);
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private PostgreSqlStore StoreWith(string more) => new(_place.Catalogue, $"{_place.Database.Application};{more}");

    private Task AddAsync(PostgreSqlStore store, int attempts = 1) =>
        new StoredCustomerModel(
            store,
            _place.Catalogue,
            new FixedClock(),
            new FixedCaller(new(Place.Tenant(1))),
            options: new() { MostAttempts = attempts }
        ).RunAsync(work =>
        {
            work.Add(Account.Create(work.NewId<AccountId>(), "Acme", work.Now));
            return Task.CompletedTask;
        });
}
