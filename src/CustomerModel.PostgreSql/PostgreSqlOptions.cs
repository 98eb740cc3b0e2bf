namespace CustomerModel.PostgreSql;

/// <summary>What a PostgreSQL store does its own way.</summary>
public sealed class PostgreSqlOptions
{
    /// <summary>
    /// The connection string of the role that makes and owns the tables; it is used by migrations alone, which let the role of
    /// the store read and write them. Left out, the store's own role owns them, and row-level security is forced on it.
    /// </summary>
    public string? OwnerConnectionString { get; set; }
}
