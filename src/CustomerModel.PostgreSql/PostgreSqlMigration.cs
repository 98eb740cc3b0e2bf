using System.Globalization;
using CustomerModel.EntityFrameworkCore;
using Npgsql;

namespace CustomerModel.PostgreSql;

/// <summary>Brings a database to the schema of this package, in one transaction, one host at a time.</summary>
internal static class PostgreSqlMigration
{
    public const int Version = 1;
    private const long Turn = 0x43_4D_5F_4D_49_47;

    private const string History = """
        CREATE TABLE IF NOT EXISTS schema_history (version integer PRIMARY KEY, at timestamp with time zone NOT NULL DEFAULT now())
        """;

    public static async Task RunAsync(
        NpgsqlDataSource source,
        TableSet tables,
        PostgreSqlDialect dialect,
        string? role,
        CancellationToken stop
    )
    {
        var connection = await source.OpenConnectionAsync(stop).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                using var commands = new SqlCommands(connection);
                await commands.RunAsync($"SELECT pg_advisory_xact_lock({Turn})", stop).ConfigureAwait(false);
                await commands.RunAsync(History, stop).ConfigureAwait(false);
                await RefuseLaterAsync(commands, stop).ConfigureAwait(false);
                await commands.RunAsync(new PostgreSqlSchema(tables, dialect).Script(), stop).ConfigureAwait(false);
                await commands
                    .RunAsync($"INSERT INTO schema_history (version) VALUES ({Version}) ON CONFLICT DO NOTHING", stop)
                    .ConfigureAwait(false);
                if (role is not null)
                {
                    await commands
                        .RunAsync(
                            $"GRANT USAGE ON SCHEMA public TO {dialect.Quote(role)}; "
                                + $"GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {dialect.Quote(role)}",
                            stop
                        )
                        .ConfigureAwait(false);
                }

                await transaction.CommitAsync(stop).ConfigureAwait(false);
            }
        }
    }

    private static async Task RefuseLaterAsync(SqlCommands commands, CancellationToken stop)
    {
        var found = await commands.Get("SELECT max(version) FROM schema_history").ExecuteScalarAsync(stop).ConfigureAwait(false);
        if (found is int version && version > Version)
        {
            throw new StoreException(
                StoreErrors.SchemaMismatch(version.ToString(CultureInfo.InvariantCulture), $"{Version}"),
                isTransient: false
            );
        }
    }
}
