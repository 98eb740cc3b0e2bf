using CustomerModel.PostgreSql;

namespace CustomerModel;

/// <summary>The word that picks the PostgreSQL store.</summary>
public static class PostgreSqlUse
{
    /// <summary>Keeps records in a PostgreSQL database.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="connectionString">In the words of Npgsql: <c>Host=db;Database=crm;Username=crm_app</c>.</param>
    /// <param name="configure">What the store does its own way.</param>
    public static CustomerModelBuilder UsePostgreSql(
        this CustomerModelBuilder builder,
        string connectionString,
        Action<PostgreSqlOptions>? configure = null
    )
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentException.ThrowIfNullOrEmpty(connectionString);
        var options = new PostgreSqlOptions();
        configure?.Invoke(options);
        return builder.UseStore((_, catalogue) => new PostgreSqlStore(catalogue, connectionString, options));
    }
}
