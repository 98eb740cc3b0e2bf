using CustomerModel.Customers;
using CustomerModel.Persistence;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Sqlite.Tests;

/// <summary>A file that is busy, read-only, broken or damaged: a typed error, and nothing half written.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private SqliteFile _file = null!;

    public async Task InitializeAsync()
    {
        _file = await SqliteFile.MakeAsync();
        await AddAsync(_file.ConnectionString);
        _file.ClearPools();
    }

    public Task DisposeAsync()
    {
        _file.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task A_busy_file_is_waited_for_within_the_limit_and_then_transient()
    {
        await using (await RunAsync("BEGIN IMMEDIATE"))
        {
            (await RefusalAsync($"{_file.ConnectionString};Default Timeout=1")).ShouldBe(("store.unavailable", true));
        }

        await AddAsync(_file.ConnectionString);
        (await CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_read_only_file_is_read_and_not_written()
    {
        (await RefusalAsync($"{_file.ConnectionString};Mode=ReadOnly")).ShouldBe(("store.failed", false));

        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_full_disk_takes_nothing_of_what_does_not_fit_and_the_store_goes_on_when_there_is_room()
    {
        var connectionString = new SqliteConnectionStringBuilder(_file.ConnectionString) { ForeignKeys = true }.ConnectionString;
        using var store = new SqliteStore(_file.Catalogue, connectionString);

        await PooledAsync("PRAGMA max_page_count = 1");
        var failure = await Should.ThrowAsync<StoreException>(() => AddAsync(store, 500));
        (failure.Error.Code, failure.IsTransient).ShouldBe(("store.unavailable", true));
        (await CountAsync()).ShouldBe(1);

        await PooledAsync("PRAGMA max_page_count = 1000000");
        await AddAsync(store, 500);
        (await CountAsync()).ShouldBe(501);
        await store.CheckIntegrityAsync();

        async Task PooledAsync(string statement)
        {
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = statement;
            await command.ExecuteNonQueryAsync();
        }
    }

    [Fact]
    public async Task A_write_that_fails_in_the_middle_leaves_nothing()
    {
        await using var connection = await RunAsync(
            "CREATE TRIGGER broken AFTER INSERT ON outbox BEGIN SELECT RAISE(ABORT, 'as a broken disk would'); END"
        );

        (await RefusalAsync(_file.ConnectionString)).ShouldBe(("store.failed", false));

        (await CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task A_damaged_file_is_told()
    {
        _file.ClearPools();
        var path = new SqliteConnectionStringBuilder(_file.ConnectionString).DataSource;
        await File.WriteAllBytesAsync(
            path,
            [.. (await File.ReadAllBytesAsync(path)).Select((b, i) => i is > 100 and < 400_000 ? (byte)0x5A : b)]
        );

        (await RefusalAsync(_file.ConnectionString)).ShouldBe(("store.failed", false));
    }

    private async Task<(string Code, bool IsTransient)> RefusalAsync(string connectionString)
    {
        var failure = await Should.ThrowAsync<StoreException>(() => AddAsync(connectionString));
        return (failure.Error.Code, failure.IsTransient);
    }

    private Task<int> CountAsync() => _file.Crm.ReadAsync(read => read.CountAsync(new Specification<Account>()));

    private async Task<SqliteConnection> RunAsync(string statement)
    {
        var connection = new SqliteConnection($"{_file.ConnectionString};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = statement;
        await command.ExecuteNonQueryAsync();
        return connection;
    }

    private async Task AddAsync(string connectionString)
    {
        using var store = new SqliteStore(_file.Catalogue, connectionString);
        await AddAsync(store, 1);
    }

    private Task AddAsync(SqliteStore store, int accounts)
    {
        var model = new StoredCustomerModel(
            store,
            _file.Catalogue,
            A.Clock,
            new FixedCaller(new(SqliteFile.Tenant)),
            options: new() { MostAttempts = 1 }
        );
        return model.RunAsync(work =>
        {
            for (var i = 0; i < accounts; i++)
            {
                work.Add(Account.Create(work.NewId<AccountId>(), "Acme", work.Now));
            }

            return Task.CompletedTask;
        });
    }
}
