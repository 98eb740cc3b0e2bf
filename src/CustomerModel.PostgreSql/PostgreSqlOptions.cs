namespace CustomerModel.PostgreSql;

/// <summary>What a PostgreSQL store does its own way.</summary>
public sealed class PostgreSqlOptions
{
    /// <summary>
    /// The connection string of the role that makes and owns the tables; it is used by migrations alone, which let the role of
    /// the store read and write them. Left out, the store's own role owns them, and row-level security is forced on it.
    /// </summary>
    public string? OwnerConnectionString { get; set; }

    /// <summary>Whether <see cref="DistributeByTenant"/> was said.</summary>
    public bool IsDistributed { get; private set; }

    /// <summary>
    /// Migrations spread every table over a Citus cluster by its tenant, all of one tenant on the same machine; a server without
    /// the extension <c>citus</c> is refused (<c>store.cannot-distribute</c>) before anything is changed.
    /// </summary>
    public void DistributeByTenant() => IsDistributed = true;
}
