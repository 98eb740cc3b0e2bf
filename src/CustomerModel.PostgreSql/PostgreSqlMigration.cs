using System.Globalization;
using CustomerModel.EntityFrameworkCore;
using Npgsql;

namespace CustomerModel.PostgreSql;

/// <summary>Brings a database to the schema of this package, in one transaction, one host at a time.</summary>
internal static class PostgreSqlMigration
{
    public const int Version = 1;
    private const long Turn = 0x43_4D_5F_4D_49_47;

    private const string History =
        "CREATE TABLE IF NOT EXISTS schema_history (version integer PRIMARY KEY, at timestamp with time zone NOT NULL DEFAULT now());";

    /// <summary>What there is in an empty database.</summary>
    public static readonly IReadOnlyDictionary<string, HashSet<string>> Nothing = new Dictionary<string, HashSet<string>>(
        StringComparer.Ordinal
    );

    /// <summary>The statements for an empty database.</summary>
    /// <param name="tables">The tables of the catalogue.</param>
    /// <param name="dialect">PostgreSQL.</param>
    /// <param name="role">Who may read and write the tables besides their owner; <see langword="null"/> for nobody.</param>
    /// <param name="isDistributed">Whether they are spread over a cluster.</param>
    public static string Script(TableSet tables, PostgreSqlDialect dialect, string? role, bool isDistributed) =>
        $"{History}\n{Script(tables, dialect, role, isDistributed, Nothing)}";

    public static async Task RunAsync(
        NpgsqlConnection connection,
        TableSet tables,
        PostgreSqlDialect dialect,
        string? role,
        bool isDistributed,
        CancellationToken stop
    )
    {
        var transaction = await connection.BeginTransactionAsync(stop).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            using var commands = new SqlCommands(connection);
            await commands.RunAsync($"SELECT pg_advisory_xact_lock({Turn})", stop).ConfigureAwait(false);
            await DemandExtensionAsync(commands, isDistributed, stop).ConfigureAwait(false);
            await commands.RunAsync(History, stop).ConfigureAwait(false);
            await RefuseLaterAsync(commands, stop).ConfigureAwait(false);
            var existing = await commands.NamesAsync(PostgreSqlSchema.Existing, stop).ConfigureAwait(false);
            await commands.RunAsync(Script(tables, dialect, role, isDistributed, existing), stop).ConfigureAwait(false);
            await transaction.CommitAsync(stop).ConfigureAwait(false);
        }
    }

    private static string Script(
        TableSet tables,
        PostgreSqlDialect dialect,
        string? role,
        bool isDistributed,
        IReadOnlyDictionary<string, HashSet<string>> existing
    )
    {
        var script = new PostgreSqlSchema(tables, dialect, existing, isDistributed).Script();
        var grants = role is null
            ? ""
            : $"""
                GRANT USAGE ON SCHEMA public TO {dialect.Quote(role)};
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {dialect.Quote(role)};
                """;
        return $"{script}INSERT INTO schema_history (version) VALUES ({Version}) ON CONFLICT DO NOTHING;\n{grants}";
    }

    private static async Task DemandExtensionAsync(SqlCommands commands, bool isDistributed, CancellationToken stop)
    {
        var question = $"SELECT 1 FROM pg_extension WHERE extname = '{PostgreSqlDistribution.Extension}'";
        if (isDistributed && await commands.Get(question).ExecuteScalarAsync(stop).ConfigureAwait(false) is null)
        {
            throw new RefusedException(StoreErrors.CannotDistribute(PostgreSqlDistribution.Extension));
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
