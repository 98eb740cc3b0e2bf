using CustomerModel.Sqlite;

namespace CustomerModel;

/// <summary>The word that picks the SQLite store.</summary>
public static class SqliteUse
{
    /// <summary>Keeps records in a SQLite file.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">In the words of Microsoft.Data.Sqlite: <c>Data Source=crm.db</c>.</param>
    public static CustomerModelBuilder UseSqlite(this CustomerModelBuilder builder, string connectionString)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        return builder.UseStore((_, catalogue) => new SqliteStore(catalogue, connectionString));
    }
}
