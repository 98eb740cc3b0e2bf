using System.CommandLine.Parsing;
using CustomerModel.PostgreSql;
using CustomerModel.Sqlite;
using Microsoft.Data.Sqlite;

namespace CustomerModel.Tool;

/// <summary>A store as the command line names it: <c>sqlite:crm.db</c>, <c>postgres:Host=db;Database=crm</c>.</summary>
/// <param name="Kind">The word before the colon.</param>
/// <param name="Place">A file or a connection string.</param>
internal sealed record StoreAddress(string Kind, string Place)
{
    public const string Form = "sqlite:FILE or postgres:CONNECTION-STRING";

    private string FileString => Place.Contains('=', StringComparison.Ordinal) ? Place : $"Data Source={Place}";

    /// <summary>Reads an argument; one of another form is a mistake of the command line.</summary>
    public static StoreAddress? Read(ArgumentResult argument)
    {
        var parts = argument.Tokens[0].Value.Split(':', 2);
        if (parts is ["sqlite" or "postgres", { Length: > 0 }])
        {
            return new(parts[0], parts[1]);
        }

        argument.AddError($"{argument.Tokens[0].Value} is no store; say {Form}.");
        return null;
    }

    /// <summary>Opens a store that is there; nothing is read or written yet.</summary>
    /// <exception cref="ToolException">There is no such file: reading would make an empty one.</exception>
    public IStore OpenExisting(RecordCatalogue catalogue, StoreOptions options) =>
        Kind != "sqlite" || File.Exists(new SqliteConnectionStringBuilder(FileString).DataSource)
            ? Open(catalogue, options)
            : throw new ToolException($"There is no file {Place}.");

    /// <summary>Opens a store, one that migrations make included.</summary>
    public IStore Open(RecordCatalogue catalogue, StoreOptions options)
    {
        if (Kind == "sqlite")
        {
            return new SqliteStore(catalogue, FileString);
        }

        var own = new PostgreSqlOptions { OwnerConnectionString = options.Owner };
        if (options.DistributesByTenant)
        {
            own.DistributeByTenant();
        }

        return new PostgreSqlStore(catalogue, Place, own);
    }
}

/// <summary>What a PostgreSQL store is made with.</summary>
/// <param name="Owner">The connection string of the role that owns the tables.</param>
/// <param name="DistributesByTenant">Whether tables are spread over a Citus cluster.</param>
internal sealed record StoreOptions(string? Owner = null, bool DistributesByTenant = false);
