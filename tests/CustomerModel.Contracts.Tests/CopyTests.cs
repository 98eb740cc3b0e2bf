using CustomerModel.InMemory;
using CustomerModel.Postgres;
using CustomerModel.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Contracts.Tests;

/// <summary>The contracts of copying, from each kind of store to each other kind.</summary>
public sealed class CopyTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("copies-");
    private readonly List<IDisposable> _stores = [];

    public enum Kind
    {
        Memory,
        Sqlite,
        PostgreSql,
    }

    public static TheoryData<Kind, Kind, string> Ways
    {
        get
        {
            var ways = new TheoryData<Kind, Kind, string>();
            foreach (var (source, target) in from one in Enum.GetValues<Kind>() from other in Enum.GetValues<Kind>() select (one, other))
            {
                foreach (
                    var contract in source == target
                        ? []
                        : StoreContracts.All.Where(contract => contract.Name.StartsWith("Copy: ", StringComparison.Ordinal))
                )
                {
                    ways.Add(source, target, contract.Name);
                }
            }

            return ways;
        }
    }

    [Theory, MemberData(nameof(Ways))]
    public Task A_copy_keeps(Kind source, Kind target, string contract)
    {
        var turn = 0;
        return Contract.CheckAsync(contract, catalogue => FreshAsync(turn++ % 2 == 0 ? source : target, catalogue));
    }

    public void Dispose()
    {
        _stores.ForEach(store => store.Dispose());
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    private async Task<IStore> FreshAsync(Kind kind, RecordCatalogue catalogue)
    {
        switch (kind)
        {
            case Kind.Memory:
                return new InMemoryStore(catalogue);
            case Kind.Sqlite:
                var file = new SqliteStore(catalogue, $"Data Source={Path.Combine(_folder.FullName, $"{_stores.Count}.db")}");
                await file.MigrateAsync();
                _stores.Add(file);
                return file;
            default:
                var server = await PostgresServer.Shared.NewStoreAsync(catalogue);
                _stores.Add(server);
                return server;
        }
    }
}
