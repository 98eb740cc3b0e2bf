using CustomerModel.Persistence;
using CustomerModel.Postgres;

namespace CustomerModel.Quickstart;

/// <summary>Where the records of one run are kept; nothing of it is left behind.</summary>
/// <param name="store">memory, sqlite or postgres.</param>
internal sealed class StorePlace(string store) : IDisposable
{
    private readonly string _file = Path.Combine(Path.GetTempPath(), $"customermodel-quickstart-{Environment.ProcessId}.db");
    private PrivateCluster? _server;

    public CustomerModelBuilder Use(CustomerModelBuilder model) =>
        store switch
        {
            "memory" => model.UseInMemory(),
            "sqlite" => model.UseSqlite($"Data Source={_file};Pooling=False"),
            _ => UsePostgres(model),
        };

    public void Dispose()
    {
        File.Delete(_file);
        _server?.Dispose();
    }

    /// <summary>
    /// The database that <c>CUSTOMERMODEL_POSTGRES</c> names, or one on a server of our own. The tables belong to one role and are
    /// used by another.
    /// </summary>
    private CustomerModelBuilder UsePostgres(CustomerModelBuilder model)
    {
        var database = new PostgresDatabases(
            Environment.GetEnvironmentVariable("CUSTOMERMODEL_POSTGRES") ?? (_server = PrivateCluster.Start(isDurable: true)).Administrator
        ).New();
        return model.UsePostgreSql(database.Application, postgres => postgres.OwnerConnectionString = database.Owner);
    }
}
